package dev.bonafide.lab.bench;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many ways to put something the rules hear, and how many innocent ways of putting something
 * else they mistake for it.
 *
 * <p>{@code java -cp lab/target/lab.jar dev.bonafide.lab.bench.Wordings WORDS FRAMES [--misses]
 * [--rules FOLDER] [--class NAME] [--lang CODE]}. WORDS holds one file a class with {@code phrases}
 * and {@code near-misses} by language, FRAMES one file of the same name with fitting cases. A
 * {@code dialogues.yaml} and an {@code observations.yaml} are for {@link Sightings}.
 *
 * <p>A clause is caught where, put into a frame which by itself is not flagged, the verdict becomes
 * verify or above <em>and</em> a finding that counts cites words of the clause: a finding that only
 * is next to it, or that stays below the floor, is none. In a frame that {@code lowers} the sum
 * must become smaller. Any frame of the class will do, for innocent clauses too. Every fifth phrase
 * is counted as unseen, and {@code --misses} shows the others only.
 */
public final class Wordings {
  private static final int KEPT = 5;

  private final Fitting fitting;
  private final boolean misses;
  private final StringBuilder missed = new StringBuilder();

  private Wordings(Fitting fitting, boolean misses) {
    this.fitting = fitting;
    this.misses = misses;
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    String rules = option(given, "--rules");
    Wordings wordings =
        new Wordings(
            new Fitting(rules == null ? null : Path.of(rules)), given.contains("--misses"));
    wordings.run(
        Path.of(given.get(0)),
        Path.of(given.get(1)),
        option(given, "--class"),
        option(given, "--lang"));
  }

  static @Nullable String option(List<String> given, String name) {
    int at = given.indexOf(name);
    return at < 0 ? null : given.get(at + 1);
  }

  private void run(Path words, Path frames, @Nullable String only, @Nullable String language)
      throws IOException {
    Map<String, Score> totals = new TreeMap<>();
    System.out.println(Score.HEAD);
    for (Path file : files(words)) {
      String name = file.getFileName().toString().replace(".yaml", "");
      if (only == null || List.of(only.split(",", -1)).contains(name)) {
        List<Frame> fitting = FrameFile.read(frames.resolve(file.getFileName().toString()));
        each(name, YamlTree.read(Files.readString(file)), fitting, language, totals);
      }
    }
    totals.forEach((code, score) -> System.out.println(score.row("all", code)));
  }

  private void each(
      String name,
      Tree tree,
      List<Frame> frames,
      @Nullable String language,
      Map<String, Score> totals) {
    for (String code : tree.at("phrases").map().keySet()) {
      if (language == null || language.equals(code)) {
        Score score = score(tree, frames, code);
        totals.merge(code, score, Score::and);
        System.out.println(score.row(name, code));
        System.out.print(missed);
        missed.setLength(0);
      }
    }
  }

  private static List<Path> files(Path words) throws IOException {
    try (Stream<Path> files = Files.list(words)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith(Path.of("dialogues.yaml")))
          .filter(file -> !file.endsWith(Path.of("observations.yaml")))
          .sorted()
          .toList();
    }
  }

  private Score score(Tree tree, List<Frame> frames, String language) {
    for (Frame frame : frames) {
      if (!fitting.stands(frame, language)) {
        missed.append("  ! a frame does not stand by itself: ").append(frame).append('\n');
      }
    }
    List<String> phrases = clauses(tree.at("phrases"), language);
    Share seen = Share.NONE;
    Share unseen = Share.NONE;
    for (int at = 0; at < phrases.size(); at++) {
      boolean kept = at % KEPT == KEPT - 1;
      boolean caught = fitting.catches(frames, phrases.get(at), language);
      seen = kept ? seen : seen.and(caught);
      unseen = kept ? unseen.and(caught) : unseen;
      tell(!caught && !kept, "  - ", phrases.get(at), frames, language);
    }
    Share near = Share.NONE;
    for (String clause : clauses(tree.at("near-misses"), language)) {
      boolean caught = fitting.catches(frames, clause, language);
      near = near.and(caught);
      tell(caught, "  + ", clause, frames, language);
    }
    return new Score(seen, unseen, near);
  }

  private void tell(
      boolean wrong, String mark, String clause, List<Frame> frames, String language) {
    if (misses && wrong) {
      missed.append(mark).append(clause).append("  ");
      missed.append(fitting.fired(frames, clause, language)).append('\n');
    }
  }

  private static List<String> clauses(Tree byLanguage, String language) {
    List<String> clauses = new ArrayList<>();
    byLanguage
        .list(language)
        .forEach(one -> one.text().ifPresent(text -> clauses.add(Frame.filled(text))));
    return clauses;
  }
}
