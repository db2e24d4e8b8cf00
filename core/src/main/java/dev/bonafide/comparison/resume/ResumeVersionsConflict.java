package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.text.Budget;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares versions of one person's résumé. Counts if two versions twice name different employers
 * or schools for the same years, and neither version mentions the other's. Entries that one version
 * leaves out, companies that were renamed, and confidential names do not count.
 */
public final class ResumeVersionsConflict implements Comparison {
  private static final int FEWEST = 2;
  private static final int MOST_VERSIONS = 12;

  @Override
  public Look look(CaseFile caseFile) {
    List<Sheet> sheets =
        ResumeVersion.of(caseFile).stream().limit(MOST_VERSIONS).map(Sheet::of).toList();
    if (sheets.size() < 2) {
      return new Look.Blind("this needs two versions of one person's résumé");
    }
    for (int one = 0; one < sheets.size(); one++) {
      for (int other = one + 1; other < sheets.size(); other++) {
        List<Citation> conflicts = sheets.get(one).conflicts(sheets.get(other));
        if (conflicts.size() >= 2 * FEWEST) {
          return new Look.Seen(conflicts);
        }
      }
    }
    return new Look.Nothing();
  }

  /**
   * What a version says, read once.
   *
   * @param stations where someone was in which years
   * @param words all that it mentions
   */
  private record Sheet(List<DatedNames> stations, Set<String> words) {
    static Sheet of(ResumeVersion version) {
      Set<String> words = new HashSet<>();
      version.lines().forEach(line -> words.addAll(QuestionAnswer.wordsOf(line.words())));
      return new Sheet(version.stations(), words);
    }

    /** The first stations of the same years, each unknown to the other version. */
    List<Citation> conflicts(Sheet other) {
      Map<String, ResumeLine> here = unknownTo(other);
      Map<String, ResumeLine> there = other.unknownTo(this);
      return here.entrySet().stream()
          .filter(mine -> there.containsKey(mine.getKey()))
          .flatMap(mine -> Stream.of(mine.getValue(), there.get(mine.getKey())))
          .filter(Objects::nonNull)
          .map(ResumeLine::cited)
          .toList();
    }

    /** By its years, the first station that another version mentions no name of. */
    private Map<String, ResumeLine> unknownTo(Sheet other) {
      Map<String, ResumeLine> unknown = new LinkedHashMap<>();
      for (DatedNames station : stations) {
        Budget.spend(station.names().size());
        if (station.names().stream().noneMatch(other.words::contains)) {
          unknown.putIfAbsent(station.years(), station.line());
        }
      }
      return unknown;
    }
  }
}
