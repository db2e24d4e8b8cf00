package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.person.StatedContact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of several résumés of the same person. */
record ResumeVersion(FullName name, List<ResumeLine> lines) {

  /** Those that share the name of the first of them, each text once. */
  static List<ResumeVersion> of(CaseFile caseFile) {
    Map<Reading, List<ResumeLine>> resumes = new LinkedHashMap<>();
    for (ResumeLine line : ResumeLine.of(caseFile)) {
      resumes.computeIfAbsent(line.reading(), _ -> new ArrayList<>()).add(line);
    }
    List<ResumeVersion> versions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<ResumeLine> lines : resumes.values()) {
      FullName name = ResumeOwner.of(lines).name();
      boolean same = versions.isEmpty() || isSame(name, versions.getFirst().name);
      if (name.isFull() && same && seen.add(lines.getFirst().reading().text().strip())) {
        versions.add(new ResumeVersion(name, lines));
      }
    }
    return versions;
  }

  /** Two words in common: a namesake has one. */
  private static boolean isSame(FullName name, FullName other) {
    return name.words().stream().filter(other.words()::contains).count() >= 2;
  }

  List<StatedContact> contacts() {
    return ResumeContacts.in(lines);
  }

  /** Where someone was in which years, as far as a line tells a beginning and an end. */
  List<DatedNames> stations() {
    return DatedNames.in(lines);
  }
}
