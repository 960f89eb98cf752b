package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.vocabulary.Label;
import be.zorgkring.kernel.vocabulary.Language;
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

    record Templated(Label labels) implements Words {

        public Templated {
            Objects.requireNonNull(labels);
        }

        @Override
        public String in(Language language) {
            return labels.in(language);
        }
    }
}
