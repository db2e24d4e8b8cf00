package dev.bonafide.documents.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.jspecify.annotations.Nullable;

/** The TrueType fonts of this machine, looked for when the first letter needs one. */
final class MachineFonts {
  private static final Pattern TRUE_TYPE = Pattern.compile("(?i).*\\.tt[fc]");
  private static final Pattern STYLED =
      Pattern.compile("(?i).*(bold|italic|oblique|light|thin|black|condensed|narrow|mono).*");
  private static final int MOST_FILES = 2_000;
  private static final long LARGEST_FILE = 64_000_000;

  private final Supplier<List<Path>> files;
  private @Nullable Map<Path, BitSet> letters;

  MachineFonts(Supplier<List<Path>> files) {
    this.files = files;
  }

  static MachineFonts installed() {
    return new MachineFonts(
        () -> new FontFileFinder().find().stream().map(Path::of).sorted().toList());
  }

  /** Picks the few that together have as many of these letters as all of them. */
  List<Path> having(BitSet wanted) {
    List<Path> chosen = new ArrayList<>();
    BitSet left = (BitSet) wanted.clone();
    for (Optional<Path> best = best(left); best.isPresent(); best = best(left)) {
      chosen.add(best.get());
      left.andNot(known().get(best.get()));
    }
    return chosen;
  }

  private Optional<Path> best(BitSet wanted) {
    Comparator<Map.Entry<Path, BitSet>> byLetters =
        Comparator.comparingInt(font -> common(font.getValue(), wanted));
    return known().entrySet().stream()
        .filter(font -> font.getValue().intersects(wanted))
        .max(byLetters)
        .map(Map.Entry::getKey);
  }

  private static int common(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }

  private synchronized Map<Path, BitSet> known() {
    if (letters == null) {
      letters = new LinkedHashMap<>();
      files.get().stream()
          .filter(file -> TRUE_TYPE.matcher(file.toString()).matches())
          .filter(file -> !STYLED.matcher(file.getFileName().toString()).matches())
          .filter(file -> file.toFile().length() <= LARGEST_FILE)
          .limit(MOST_FILES)
          .forEach(file -> letters.put(file, read(file)));
    }
    return letters;
  }

  private static BitSet read(Path file) {
    try (FontFile font = FontFile.open(file)) {
      return font.letters();
    } catch (IOException | RuntimeException broken) {
      // A damaged font of the machine draws nothing; the others do.
      return new BitSet();
    }
  }
}
