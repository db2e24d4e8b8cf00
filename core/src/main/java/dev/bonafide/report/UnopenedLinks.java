package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Identifiers;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The links in what was handed in, none of which was opened, as they may be shown: nothing leads
 * anywhere.
 */
public final class UnopenedLinks {
  private UnopenedLinks() {}

  /**
   * Each once, in the order in which they stand; of one text the first {@link Identifiers#MOST}.
   */
  public static Set<String> in(CaseFile caseFile) {
    Set<String> links = new LinkedHashSet<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        String words = reading.words(said);
        if (mayHold(words)) {
          for (FoundIdentifier found : Identifiers.in(words)) {
            String written = found.span().of(words);
            if (mayHold(written)) {
              links.add(Defanged.of("https://" + Visible.line(LinkAddress.shown(written))));
            }
          }
        }
      }
    }
    return links;
  }

  private static boolean mayHold(String words) {
    return words.contains("://") || words.contains("www.");
  }
}
