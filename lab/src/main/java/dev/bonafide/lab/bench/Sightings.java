package dev.bonafide.lab.bench;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import dev.bonafide.verdict.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the rules make of short exchanges and of a reviewer's notes.
 *
 * <p>{@code java -cp lab/target/lab.jar dev.bonafide.lab.bench.Sightings WORDS [--misses] [--rules
 * FOLDER]}. Of {@code dialogues.yaml} every exchange is a case of its own, of {@code
 * observations.yaml} every note. "found" counts cases with any finding, "flagged" those whose
 * verdict is verify or above: one refusal of a camera is a finding, and nothing to be flagged for.
 * Every fifth of a list is counted as unseen, as in {@link Wordings}.
 */
public final class Sightings {
  private static final int KEPT = 5;

  /** So short a talk is told from prose by its times. */
  private static final String STAMP = "12/05/2026, 10:00 - ";

  private static final Set<String> OFFERER =
      Set.of("danger-named", "employer-denial", "recipient-suspects");

  /** In the exchanges about a language the subject claims the one that is asked for. */
  private static final List<Claim> CLAIMED =
      Stream.of(
              "German",
              "Spanish",
              "French",
              "Polish",
              "Portuguese",
              "Swedish",
              "Japanese",
              "Finnish",
              "Dutch",
              "Ukrainian",
              "Italian",
              "Russian",
              "Serbian",
              "Turkish",
              "Norwegian",
              "Korean",
              "Czech",
              "Greek",
              "Romanian",
              "Mandarin",
              "Danish")
          .map(language -> new Claim("language", language, List.of()))
          .toList();

  private final Fitting fitting;
  private final boolean misses;
  private final Map<String, Share> totals = new TreeMap<>();

  private Sightings(Fitting fitting, boolean misses) {
    this.fitting = fitting;
    this.misses = misses;
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    String rules = Wordings.option(given, "--rules");
    Fitting fitting = new Fitting(rules == null ? null : Path.of(rules));
    Sightings sightings = new Sightings(fitting, given.contains("--misses"));
    Path words = Path.of(given.getFirst());
    sightings.dialogues(YamlTree.read(Files.readString(words.resolve("dialogues.yaml"))));
    sightings.notes(YamlTree.read(Files.readString(words.resolve("observations.yaml"))));
    sightings.totals.forEach((name, share) -> System.out.printf("%-48s %s%n", name, share));
  }

  private void dialogues(Tree tree) {
    tree.at("schemas")
        .map()
        .forEach(
            (schema, one) -> {
              exchanges(schema, one.at("holds"), true);
              exchanges(schema, one.at("does-not-hold"), false);
            });
  }

  private void exchanges(String schema, Tree byLanguage, boolean holds) {
    for (Map.Entry<String, Tree> some : byLanguage.map().entrySet()) {
      List<Submission> cases = new ArrayList<>();
      some.getValue().list().forEach(one -> cases.add(exchange(schema, one)));
      String name = schema + (holds ? " holds " : " look-alike ") + some.getKey();
      String sum = (holds ? "~ all hold " : "~ all look-alikes ") + some.getKey();
      count(name, sum, cases, holds);
    }
  }

  private static Submission exchange(String schema, Tree tree) {
    StringBuilder talk = new StringBuilder();
    List<Exhibit> exhibits = new ArrayList<>();
    for (Tree turn : tree.list("turns")) {
      turn.map()
          .forEach(
              (voice, words) -> {
                String said = words.text().orElse("");
                if (voice.equals("note")) {
                  exhibits.add(Exhibit.of("note", ExhibitKind.NOTE, said));
                } else {
                  talk.append(schema.equals("echo") ? "" : STAMP)
                      .append(label(voice))
                      .append(": ")
                      .append(said)
                      .append('\n');
                }
              });
    }
    SubjectKind kind = OFFERER.contains(schema) ? SubjectKind.SOLICITATION : SubjectKind.CANDIDATE;
    exhibits.addFirst(
        new Exhibit("talk", exhibitKind(schema), talk.toString(), "Jordan", null, false));
    List<Claim> claims = schema.equals("language") ? CLAIMED : List.of();
    return new Submission(kind, "Jordan", claims, exhibits, List.of());
  }

  /** A third voice can only be heard in a recording. */
  private static ExhibitKind exhibitKind(String schema) {
    return schema.equals("echo") ? ExhibitKind.TRANSCRIPT : ExhibitKind.MESSAGES;
  }

  private static String label(String voice) {
    return switch (voice) {
      case "subject" -> "Jordan";
      case "voice" -> "Voice";
      default -> "Priya";
    };
  }

  private void notes(Tree tree) {
    tree.at("observations")
        .map()
        .forEach(
            (id, byLanguage) ->
                byLanguage.map().forEach((language, notes) -> notes(id, language, notes.list())));
  }

  private void notes(String id, String language, List<Tree> notes) {
    List<Submission> cases = notes.stream().map(one -> note(one.text().orElse(""))).toList();
    boolean holds = !language.equals("not");
    count(
        id + " note " + language,
        holds ? "~ all notes " + language : "~ all notes that deny",
        cases,
        holds);
  }

  private static Submission note(String words) {
    Exhibit note = Exhibit.of("note", ExhibitKind.NOTE, words);
    return new Submission(SubjectKind.CANDIDATE, "Jordan", List.of(), List.of(note), List.of());
  }

  private void count(String name, String sum, List<Submission> cases, boolean holds) {
    for (int at = 0; at < cases.size(); at++) {
      boolean kept = at % KEPT == KEPT - 1;
      Assessment assessment = fitting.examine(cases.get(at)).assessment();
      boolean found = !assessment.findings().isEmpty();
      boolean flagged = assessment.verdict().level() > 0;
      add(name, sum, " found", found);
      add(name, sum, " flagged", flagged);
      if (holds) {
        add(name, sum, kept ? " found unseen" : " found seen", found);
      }
      if (misses && !kept && (holds ? !found : flagged)) {
        tell(name, holds, cases.get(at), assessment);
      }
    }
  }

  private static void tell(String name, boolean holds, Submission one, Assessment assessment) {
    List<String> fired =
        assessment.findings().stream().map(weighed -> weighed.finding().check()).toList();
    System.out.println((holds ? "- " : "+ ") + name + " " + fired);
    System.out.println(one.exhibits().getFirst().text().strip().indent(6));
  }

  private void add(String name, String sum, String what, boolean yes) {
    totals.merge(name + what, Share.NONE.and(yes), Share::and);
    totals.merge(sum + what, Share.NONE.and(yes), Share::and);
  }
}
