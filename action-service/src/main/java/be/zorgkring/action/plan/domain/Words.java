package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Labels;
import be.zorgkring.action.vocabulary.Language;
import java.util.Objects;

/** What a goal or task says: a person's own words stay as they were said, those of a template follow the reader's language. */
public sealed interface Words {

    int LONGEST = 1000;

    String in(Language language);

    record Own(String text) implements Words {

        public Own {
            Objects.requireNonNull(text);
        }

        @Override
        public String in(Language language) {
            return text;
        }
    }

    record Templated(Labels labels) implements Words {

        public Templated {
            Objects.requireNonNull(labels);
        }

        @Override
        public String in(Language language) {
            return labels.in(language);
        }
    }
}
