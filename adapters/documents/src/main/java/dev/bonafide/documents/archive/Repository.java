package dev.bonafide.documents.archive;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.resource.PropertyFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repository as one text to read, never to run: which files there are, then the files themselves,
 * those first that act when a folder is opened or a package installed. What is left out or cut is
 * said in its place.
 *
 * @param hash the SHA-256 of the archive, in hexadecimal digits; empty of a folder
 */
record Repository(String name, String hash, Pack pack) {
  private static final PropertyFile NAMES = PropertyFile.beside(Repository.class, "files");
  private static final int LISTED = 1_000;
  private static final int READ = 400;
  private static final int LONGEST_FILE = 60_000;
  private static final int LONGEST = 1_200_000;

  /** A file that only a repository has at its top. */
  private static final Set<String> SIGNS = Set.copyOf(NAMES.words("signs"));

  /** Folders that hold what was fetched or stored for the machine, not what was written. */
  private static final Set<String> FETCHED = Set.copyOf(NAMES.words("fetched"));

  static boolean is(List<ArchiveEntry> entries) {
    return entries.stream().map(ArchiveEntry::path).anyMatch(Repository::isSign);
  }

  /** Whether a tool acts on a file at this place at the top, or it holds the code of one. */
  private static boolean isSign(String path) {
    return SIGNS.contains(path)
        || TellingFile.isActing(path)
        || path.endsWith(".sln")
        || (path.startsWith("src/") && CodeFile.isCode(path));
  }

  static boolean isFetched(String path) {
    return Stream.of(path.split("/", -1)).anyMatch(FETCHED::contains)
        || path.contains(".git/objects")
        || path.contains(".git/lfs");
  }

  /**
   * The repository, and what of it could not be taken out of its archive.
   *
   * @throws UnreadableExhibit where nothing could
   */
  List<Exhibit> exhibits() throws IOException {
    List<Exhibit> unread = new ArrayList<>();
    String text = text(unread);
    unread.addFirst(Exhibit.of(name, ExhibitKind.REPOSITORY, text));
    return unread;
  }

  private String text(List<Exhibit> unread) throws IOException {
    List<ArchiveEntry> own =
        pack.entries().stream().filter(entry -> !isFetched(entry.path())).toList();
    StringBuilder text = new StringBuilder();
    text.append("Repository ").append(name).append(", ");
    text.append(pack.entries().size())
        .append(" files")
        .append(hash.isEmpty() ? "" : ", SHA-256 " + hash)
        .append('\n');
    own.stream().limit(LISTED).forEach(entry -> text.append(listed(entry.path())).append('\n'));
    said(text, own.size() - LISTED, " more files are not listed");
    said(text, pack.entries().size() - own.size(), " files of packages and objects are not read");
    Map<Integer, List<ArchiveEntry>> ranked =
        own.stream()
            .filter(TellingFile::isRead)
            .sorted(Comparator.comparing(ArchiveEntry::path))
            .collect(Collectors.groupingBy(TellingFile::rank, TreeMap::new, Collectors.toList()));
    List<ArchiveEntry> chosen = ranked.values().stream().flatMap(List::stream).toList();
    Map<ArchiveEntry, String> read = read(chosen.stream().limit(READ).toList(), unread);
    int left = chosen.size() - read.size() - unread.size();
    for (ArchiveEntry entry : chosen) {
      String words = read.get(entry);
      if (words != null && text.length() < LONGEST) {
        text.append("\n=== ").append(oneLine(entry.path())).append(" ===\n").append(words);
      } else if (words != null) {
        left++;
      }
    }
    text.append('\n');
    said(text, left, " more files are not shown");
    return text.toString();
  }

  private static void said(StringBuilder text, int count, String what) {
    if (count > 0) {
      text.append("[").append(count).append(what).append("]\n");
    }
  }

  private Map<ArchiveEntry, String> read(List<ArchiveEntry> wanted, List<Exhibit> unread)
      throws IOException {
    Set<ArchiveEntry> these = Set.copyOf(wanted);
    Map<ArchiveEntry, String> read = new HashMap<>();
    pack.each(
        these::contains,
        (entry, content) -> {
          if (content instanceof Content.Refused(UnreadableExhibit why)) {
            unread.add(Exhibit.unread(why.exhibit(), why.reason()));
          } else {
            read.put(entry, shown(content));
          }
        });
    if (read.isEmpty() && !unread.isEmpty()) {
      throw new UnreadableExhibit(unread.getFirst().name(), unread.getFirst().text());
    }
    return read;
  }

  private static String shown(Content content) throws IOException {
    return SourceText.of(content.head(4 * LONGEST_FILE), content.size(), LONGEST_FILE);
  }

  /** No name in the list can be taken for the head of a file. */
  private static String listed(String path) {
    String line = oneLine(path);
    return line.startsWith("=== ") ? " " + line : line;
  }

  private static String oneLine(String path) {
    StringBuilder line = new StringBuilder();
    path.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString();
  }
}
