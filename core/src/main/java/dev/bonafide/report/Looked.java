package dev.bonafide.report;

import dev.bonafide.casefile.Reading;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.quote.ShownExhibit;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;

/** What was looked at, and what of it speaks against the findings. */
final class Looked {
  private Looked() {}

  /** Empty where nothing counted. */
  static List<String> against(Examination examination, Phrasebook book) {
    List<Weighed> counted = examination.assessment().counted();
    boolean innocent = counted.stream().allMatch(one -> one.finding().flag().mayBeInnocent());
    return counted.isEmpty()
        ? List.of()
        : List.of(
            book.say(innocent ? "against.innocent" : "against.proof"),
            Cleared.sentence(examination.outcomes(), book));
  }

  static List<String> at(Examination examination, Particulars particulars, Phrasebook book) {
    List<String> looked = new ArrayList<>(particulars.verified(book));
    examination.caseFile().readings().forEach(reading -> looked.add(exhibit(reading, book)));
    if (examination.assessment().counted().isEmpty()) {
      looked.add(Cleared.sentence(examination.outcomes(), book));
    }
    looked.add(Visible.line(model(examination.consulted(), book)));
    return looked;
  }

  private static String exhibit(Reading reading, Phrasebook book) {
    int count = reading.utterances().size();
    String kind = book.say("exhibit." + reading.kind().id());
    return book.say(
        "looked.exhibit", count, Visible.quote(ShownExhibit.named(reading.name(), book)), kind);
  }

  /** The outcome of asking a language model; the report in English says why not in detail. */
  private static String model(Consulted consulted, Phrasebook book) {
    int calls = consulted.usage().calls();
    int dropped = consulted.rejectedQuotes();
    if (consulted.used()) {
      return book.say(
          "looked.model",
          consulted.model(),
          calls == 0 ? book.say("looked.model.before") : book.say("looked.model.calls", calls),
          dropped == 0 ? book.say("looked.quotes") : book.say("looked.quotes.dropped", dropped));
    }
    if (book.language() == BotLanguage.ENGLISH) {
      return consulted.reason();
    }
    boolean isNone = consulted.equals(Consulted.NONE);
    boolean isUnwanted = consulted.equals(Consulted.UNWANTED);
    return book.say(
        isNone ? "looked.model.none" : isUnwanted ? "looked.model.unwanted" : "card.model.silent");
  }
}
