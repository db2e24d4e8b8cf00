package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A claimed place by the words that name it. */
record ClaimedTown(Set<String> words) {

  static List<ClaimedTown> of(CaseFile caseFile) {
    return caseFile.claims("location").map(claim -> of(claim.value())).distinct().toList();
  }

  private static ClaimedTown of(String place) {
    TextWords named = TextWords.of(place);
    Set<String> words = new HashSet<>();
    for (int at = 0; at < named.count(); at++) {
      words.add(named.word(at));
    }
    return new ClaimedTown(words);
  }
}
