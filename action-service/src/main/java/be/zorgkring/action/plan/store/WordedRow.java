package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.kernel.vocabulary.Label;
import jakarta.persistence.MappedSuperclass;

/** The columns in which a goal or a task keeps its words: somebody's own, or the four languages of a template. */
@MappedSuperclass
abstract class WordedRow {

    String ownWords;
    String wordsNl;
    String wordsFr;
    String wordsDe;
    String wordsEn;

    final void write(Words words) {
        switch (words) {
            case Words.Own(String text) -> ownWords = text;
            case Words.Templated(Label labels) -> {
                wordsNl = labels.nl();
                wordsFr = labels.fr();
                wordsDe = labels.de();
                wordsEn = labels.en();
            }
        }
    }

    final Words words() {
        return ownWords != null
                ? new Words.Own(ownWords)
                : new Words.Templated(new Label(wordsNl, wordsFr, wordsDe, wordsEn));
    }
}
