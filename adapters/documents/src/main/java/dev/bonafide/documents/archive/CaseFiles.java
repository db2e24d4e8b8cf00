package dev.bonafide.documents.archive;

import java.util.List;
import java.util.Optional;

/** Files that describe the case that lies beside them. */
final class CaseFiles {
  static final List<String> NAMES = List.of("case.yaml", "case.yml", "case.json");

  private CaseFiles() {}

  static Optional<Entry> in(Pack pack) {
    return NAMES.stream().map(Entry::new).filter(pack.entries()::contains).findFirst();
  }
}
