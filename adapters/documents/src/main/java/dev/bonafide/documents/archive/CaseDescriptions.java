package dev.bonafide.documents.archive;

import java.util.List;
import java.util.Optional;

/** Files that describe the case that lies beside them. */
final class CaseDescriptions {
  static final List<String> NAMES = List.of("case.yaml", "case.yml", "case.json");

  private CaseDescriptions() {}

  static Optional<ArchiveEntry> in(Pack pack) {
    return NAMES.stream().map(ArchiveEntry::new).filter(pack.entries()::contains).findFirst();
  }
}
