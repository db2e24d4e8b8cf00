package dev.bonafide.comparison.host;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a web or email domain with the real domains of well-known names. Counts if the domain
 * only looks like a real one: some letters are replaced, swapped, missing, or doubled, or a word
 * that is meant to seem trustworthy was added. A domain that the same clause warns about does not
 * count.
 */
public final class LookAlikeHost implements Comparison {
  private static final PropertyFile SAYINGS = PropertyFile.beside(LookAlikeHost.class, "sayings");

  private static final PhraseSet WARNED_OF =
      PhraseSet.of(SAYINGS.lines("look-alike-host-warned-of"));

  private final ReferenceLists lists;
  private @Nullable Imitation imitation;

  public LookAlikeHost(ReferenceLists lists) {
    this.lists = lists;
  }

  @Override
  public Look look(CaseFile caseFile) {
    boolean named = false;
    Set<String> plain = new HashSet<>(); // A history of commits names the same hosts over and over.
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.role().isOfSubject()) {
          String text = reading.words(said);
          for (Span place : NamedHosts.in(text)) {
            named = true;
            String host = place.of(text).toLowerCase(Locale.ROOT);
            if (isImitation(host, plain) && !isWarnedOf(text, place)) {
              return new Look.Seen(List.of(UtteranceCitations.of(reading, said, place)));
            }
          }
        }
      }
    }
    return named ? new Look.Nothing() : new Look.Blind("no web address is named");
  }

  private boolean isImitation(String host, Set<String> plain) {
    if (plain.contains(host)) {
      return false;
    }
    boolean imitates = imitation().is(host);
    if (!imitates) {
      plain.add(host);
    }
    return imitates;
  }

  private synchronized Imitation imitation() {
    if (imitation == null) {
      imitation = Imitation.of(lists);
    }
    return imitation;
  }

  private static boolean isWarnedOf(String text, Span place) {
    return WARNED_OF.standIn(TextWords.of(TextWords.clause(text, place)));
  }
}
