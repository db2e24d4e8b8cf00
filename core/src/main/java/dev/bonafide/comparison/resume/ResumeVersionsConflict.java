package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares versions of one person's résumé. Counts if two versions twice name different employers
 * or schools for the same years, and neither version mentions the other's. Entries that one version
 * leaves out, companies that were renamed, and confidential names do not count.
 */
public final class ResumeVersionsConflict implements Comparison {
  private static final int FEWEST = 2;
  private static final int MOST_VERSIONS = 12;

  @Override
  public String name() {
    return "resume-versions-conflict";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeVersion> versions =
        ResumeVersion.of(caseFile).stream().limit(MOST_VERSIONS).toList();
    if (versions.size() < 2) {
      return new Look.Blind("this needs two versions of one person's résumé");
    }
    for (int one = 0; one < versions.size(); one++) {
      for (int other = one + 1; other < versions.size(); other++) {
        List<Citation> conflicts = conflicts(versions.get(one), versions.get(other));
        if (conflicts.size() >= 2 * FEWEST) {
          return new Look.Seen(conflicts);
        }
      }
    }
    return new Look.Nothing();
  }

  private static List<Citation> conflicts(ResumeVersion one, ResumeVersion other) {
    Set<String> here = words(one);
    Set<String> there = words(other);
    Set<String> years = new HashSet<>();
    List<Citation> conflicts = new ArrayList<>();
    for (DatedNames mine : one.stations()) {
      for (DatedNames theirs : other.stations()) {
        if (mine.conflictsWith(theirs, here, there) && years.add(mine.years())) {
          conflicts.add(mine.line().cited());
          conflicts.add(theirs.line().cited());
        }
      }
    }
    return conflicts;
  }

  private static Set<String> words(ResumeVersion version) {
    Set<String> words = new HashSet<>();
    version.lines().forEach(line -> words.addAll(QuestionAnswer.wordsOf(line.words())));
    return words;
  }
}
