package dev.bonafide.documents.archive;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** One folder of a pack. */
record SubPack(Pack pack, String prefix) implements Pack {

  /** A pack without the folder that holds all of it, such as {@code take-home-main/}. */
  static Pack ofRoot(Pack pack) {
    Pack inner = pack;
    for (int depth = 0; depth < 4; depth++) {
      String root = root(inner);
      if (root.isEmpty()) {
        return inner;
      }
      inner = new SubPack(inner, root);
    }
    return inner;
  }

  private static String root(Pack pack) {
    String root = "";
    for (ArchiveEntry entry : pack.entries()) {
      if (entry.path().startsWith("__MACOSX/")) {
        continue;
      }
      int slash = entry.path().indexOf('/');
      String top = entry.path().substring(0, slash + 1);
      if (slash < 0 || top.startsWith(".") || !(root.isEmpty() || root.equals(top))) {
        return "";
      }
      root = top;
    }
    // The one folder of sources is what the pack holds, not what it lies in.
    return root.equals("src/") ? "" : root;
  }

  @Override
  public List<ArchiveEntry> entries() {
    return pack.entries().stream()
        .filter(entry -> entry.path().startsWith(prefix))
        .map(this::inner)
        .toList();
  }

  @Override
  public void each(Predicate<ArchiveEntry> wanted, Taker taker) throws IOException {
    pack.each(
        entry -> entry.path().startsWith(prefix) && wanted.test(inner(entry)),
        (entry, content) -> taker.take(inner(entry), content));
  }

  private ArchiveEntry inner(ArchiveEntry entry) {
    return new ArchiveEntry(entry.path().substring(prefix.length()));
  }
}
