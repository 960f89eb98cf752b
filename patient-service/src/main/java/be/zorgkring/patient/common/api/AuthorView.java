package be.zorgkring.patient.common.api;

import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who wrote a part of the record, by the id under which the circle or the directory knows them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorView(AuthorKind kind, @Nullable String id) {

    /** Account ids of the person, and of who acts for them, stay inside. */
    public static AuthorView of(Author author) {
        return new AuthorView(author.kind(), author.isOwn() ? null : author.id().orElse(null));
    }
}
