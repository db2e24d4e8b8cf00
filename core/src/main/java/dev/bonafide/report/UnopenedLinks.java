package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.text.WordCount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The links in the evidence as they may be shown. None was opened: nothing leads anywhere. */
public final class UnopenedLinks {
  private static final int NAMED = 3;

  private UnopenedLinks() {}

  /** Says so, in a sentence that names the first of them; empty where there is none. */
  public static Optional<String> said(CaseFile caseFile, Phrasebook book) {
    Set<String> links = in(caseFile);
    List<String> named = new ArrayList<>(links.stream().limit(NAMED).toList());
    if (links.size() > NAMED) {
      named.add(book.say("talk.more", links.size() - NAMED));
    }
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(book.say("talk.links", String.join(", ", named)));
  }

  /**
   * Each once, in the order in which they stand; of one text the first {@link Identifiers#MOST}.
   */
  static Set<String> in(CaseFile caseFile) {
    Set<String> links = new LinkedHashSet<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        String words = reading.words(said);
        if (WordCount.mayHoldLink(words)) {
          for (FoundIdentifier found : Identifiers.in(words)) {
            String written = found.span().of(words);
            if (WordCount.mayHoldLink(written)) {
              links.add(Defanged.of("https://" + Visible.line(LinkAddress.shown(written))));
            }
          }
        }
      }
    }
    return links;
  }
}
