package dev.bonafide.docs;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reviewer can note, with words that say it. */
final class ObservationsPage {
  private static final int SAMPLES = 3;
  private static final Pattern OPTIONAL = Pattern.compile("\\([^()]*\\)\\?");
  private static final Pattern GROUP = Pattern.compile("\\(([^()|]*)\\|?[^()]*\\)");
  private static final Pattern GAP = Pattern.compile("~\\d+");

  private final Flags flags;

  ObservationsPage(Flags flags) {
    this.flags = flags;
  }

  Page page() {
    String text =
        """
        # Observations
        An observation is something that you saw or heard. It counts as much as written evidence, and only you can add it. In a note, refer to it by its ID: `./bonafide screen interview.vtt --note camera_off`. You can also use your own words, in any of the languages below: "he kept the camera off" means the same. In the examples, "…" stands for any words in between. Bonafide also understands notes that say that something did *not* happen, or that it was cleared up.

        %s

        If you want more wordings to be recognized, add them to the observation's file in `rules/words/observed/`. This page is generated from these files.
        """
            .formatted(
                flags.observations().stream().map(this::part).collect(Collectors.joining("\n\n")));
    return Page.of("docs/reference/observations.md", text);
  }

  private String part(RuleSource file) {
    Field root = Field.root(file);
    Map<String, Field> words = root.entries();
    List<String> used =
        flags.all().stream()
            .filter(flag -> uses(flag, file.slug()))
            .map(
                flag ->
                    "[%s](../../rules/%s)"
                        .formatted(Markdown.plain(flag.card().title()), flag.file().path()))
            .toList();
    String languages =
        words.size() > 1 ? " Also recognized in " + Markdown.both(languages(words)) + "." : "";
    return "### %s\nExamples in English: %s.%s\n\nFinding: %s"
        .formatted(
            file.slug(),
            Markdown.either(samples(root.get("en"))),
            languages,
            String.join("; ", used));
  }

  private static List<String> languages(Map<String, Field> words) {
    return words.keySet().stream()
        .filter(code -> !code.equals("en"))
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
        .toList();
  }

  private static boolean uses(Flags.Flag flag, String observation) {
    return flag.pattern().isEmpty()
        && Pattern.compile("observed:.*\\b" + observation + "\\b")
            .matcher(flag.file().text())
            .find();
  }

  private static List<String> samples(Field phrases) {
    return phrases.texts().stream()
        .filter(phrase -> !phrase.contains("{"))
        .flatMap(phrase -> Stream.of(sample(phrase)))
        .distinct()
        .limit(SAMPLES)
        .map(words -> "\"" + Markdown.plain(words) + "\"")
        .toList();
  }

  /** One way to say a phrase: the first of its alternatives, without what may be missing. */
  static String sample(String phrase) {
    String words = GAP.matcher(phrase).replaceAll("…");
    String before;
    do {
      before = words;
      words = OPTIONAL.matcher(words).replaceAll("");
      words = GROUP.matcher(words).replaceAll("$1");
    } while (!words.equals(before));
    return words.replaceFirst("\\|.*", "").replaceAll("\\s+", " ").strip();
  }
}
