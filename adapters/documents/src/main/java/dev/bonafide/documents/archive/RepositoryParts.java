package dev.bonafide.documents.archive;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files of a pack belong to a repository, and which are evidence of their own. What has a
 * file that only a repository has at its top is one with all its folders; a take-home test without
 * such a file begins with a README. What people send each other may lie beside the code, as when a
 * chat is exported with its attachments.
 */
final class RepositoryParts {
  private static final PropertyFile NAMES = PropertyFile.beside(RepositoryParts.class, "files");
  private static final Set<String> LETTERS = Set.copyOf(NAMES.words("letters"));

  private static final Set<String> DATA = Set.copyOf(NAMES.words("data"));

  private static final List<String> ABOUT = NAMES.words("about");

  private final List<ArchiveEntry> entries;
  private final boolean whole;

  /** The folders at the top that hold code; the top itself is the empty one. */
  private final Set<String> coded;

  RepositoryParts(List<ArchiveEntry> entries) {
    this.entries = entries;
    this.whole = Repository.is(entries);
    this.coded =
        entries.stream()
            .filter(entry -> CodeFile.is(entry.path()))
            .map(RepositoryParts::folder)
            .collect(Collectors.toSet());
  }

  /** Whether the pack has a file that only a repository has. */
  boolean isWhole() {
    return whole;
  }

  /** Whether it begins as one does that has no such file. */
  boolean hasReadme() {
    return entries.stream().anyMatch(entry -> isTop(entry) && isNamed(entry, "readme"));
  }

  /** The folders that are one each, of a pack that is none. */
  List<String> nested() {
    List<String> nested = new ArrayList<>();
    byFolder(entries)
        .forEach(
            (folder, inside) -> {
              if (!folder.isEmpty() && isOne(inside)) {
                nested.add(folder);
              }
            });
    return nested;
  }

  /** Whether a folder is one, or holds nothing but several. */
  private static boolean isOne(List<ArchiveEntry> inside) {
    RepositoryParts parts = new RepositoryParts(inside);
    return parts.whole
        || byFolder(inside).entrySet().stream()
            .allMatch(
                folder ->
                    folder.getKey().isEmpty()
                        ? folder.getValue().stream().allMatch(parts::isOfRepository)
                        : Repository.is(folder.getValue()));
  }

  /**
   * Content of each folder at the top, without the folder's name; the empty one is the top itself.
   */
  private static SequencedMap<String, List<ArchiveEntry>> byFolder(List<ArchiveEntry> entries) {
    SequencedMap<String, List<ArchiveEntry>> folders = new LinkedHashMap<>();
    for (ArchiveEntry entry : entries) {
      String folder = folder(entry);
      folders
          .computeIfAbsent(folder, _ -> new ArrayList<>())
          .add(new ArchiveEntry(entry.path().substring(folder.length())));
    }
    return folders;
  }

  /** Whether a file is one of those that lie about folders of code, and no words of people. */
  boolean isOfRepository(ArchiveEntry entry) {
    return entry.isHidden()
        || CodeFile.is(entry.path())
        || isAbout(entry)
        || (DATA.contains(ending(entry)) && !isPerhaps(entry));
  }

  /** Whether a file is evidence of its own, if its words are those of people. */
  boolean isEvidence(ArchiveEntry entry) {
    if (entry.isHidden() || CodeFile.is(entry.path()) || isInside(entry)) {
      return false;
    }
    boolean besideCode = whole || !coded.isEmpty();
    return isPerhaps(entry)
        || LETTERS.contains(ending(entry))
        || (!besideCode && !isAbout(entry) && !DATA.contains(ending(entry)));
  }

  /** Whether only its words tell a chat or a transcript from a file of data. */
  boolean isPerhaps(ArchiveEntry entry) {
    boolean besideCode = whole || !coded.isEmpty();
    String ending = ending(entry);
    return !isAbout(entry) && (ending.equals("json") || (besideCode && ending.equals("txt")));
  }

  /** Whether it is in a folder of the code. */
  private boolean isInside(ArchiveEntry entry) {
    return !isTop(entry) && (whole || coded.contains(folder(entry)));
  }

  private static boolean isAbout(ArchiveEntry entry) {
    return ABOUT.stream().anyMatch(name -> isNamed(entry, name));
  }

  private static boolean isNamed(ArchiveEntry entry, String name) {
    return entry.name().toLowerCase(Locale.ROOT).split("\\.", 2)[0].equals(name);
  }

  private static boolean isTop(ArchiveEntry entry) {
    return folder(entry).isEmpty();
  }

  private static String folder(ArchiveEntry entry) {
    return entry.path().substring(0, entry.path().indexOf('/') + 1);
  }

  private static String ending(ArchiveEntry entry) {
    int point = entry.name().lastIndexOf('.');
    return entry.name().substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
