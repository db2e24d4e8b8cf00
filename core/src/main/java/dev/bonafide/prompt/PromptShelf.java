package dev.bonafide.prompt;

import dev.bonafide.consultation.LineReading;
import dev.bonafide.consultation.request.AnswerSchema;
import dev.bonafide.consultation.request.ControlClaims;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.text.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All consultations, found by their place: {@code prompts/ID/prompt.md} with {@code
 * answer.schema.json}, {@code cases/*.yaml}, and {@code translations.yaml} beside it.
 */
public final class PromptShelf {
  private static final String PROMPT = "/prompt.md";
  private static final String SCHEMA = "/answer.schema.json";
  private static final String TRANSLATIONS = "/translations.yaml";
  private static final int CASES_EACH = 3;

  private final List<RuleSource> sources;
  private final List<PromptFolder> folders = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private ControlClaims controls = ControlClaims.NONE;

  private PromptShelf(List<RuleSource> sources) {
    this.sources = sources.stream().sorted(Comparator.comparing(RuleSource::path)).toList();
  }

  /**
   * Reads every folder.
   *
   * @param sources every file below {@code prompts/}, in any order
   * @throws BrokenRules with the first problem of every folder
   */
  public static PromptShelf read(List<RuleSource> sources) {
    PromptShelf shelf = new PromptShelf(sources);
    shelf.sources.stream().filter(source -> source.path().endsWith(PROMPT)).forEach(shelf::open);
    shelf.sources.stream()
        .filter(source -> source.path().equals(ControlsReader.NAME))
        .forEach(shelf::control);
    shelf.idsOnce();
    if (!shelf.problems.isEmpty()) {
      throw new BrokenRules(shelf.problems);
    }
    return shelf;
  }

  private void open(RuleSource source) {
    try {
      PromptReader.read(source, find(source.folder() + TRANSLATIONS))
          .ifPresent(prompt -> add(prompt, source));
    } catch (BrokenRule e) {
      problems.add(e.problem());
    }
  }

  private void control(RuleSource source) {
    try {
      controls = ControlsReader.read(source);
    } catch (BrokenRule e) {
      problems.add(e.problem());
    }
  }

  private void add(Prompt prompt, RuleSource source) {
    if (!plain(text(prompt.id() + SCHEMA)).equals(plain(AnswerSchema.of(prompt)))) {
      problems.add(
          new RuleProblem(
              source,
              1,
              1,
              "answer.schema.json does not say what the kinds give",
              "let it hold this:\n" + AnswerSchema.of(prompt)));
    }
    List<PromptCase> cases =
        sources.stream()
            .filter(one -> one.path().startsWith(prompt.id() + "/cases/"))
            .map(PromptCase::read)
            .toList();
    long silent = cases.stream().filter(one -> one.find().isEmpty()).count();
    if (silent < CASES_EACH || cases.size() - silent < CASES_EACH) {
      problems.add(
          new RuleProblem(
              source,
              1,
              1,
              "there are too few cases",
              "add to cases/ until three must find something and three must stay silent"));
    }
    folders.add(new PromptFolder(prompt, cases));
  }

  private static String plain(String json) {
    return json.replaceAll("\\s+", "");
  }

  private void idsOnce() {
    Set<String> ids = new HashSet<>();
    for (PromptFolder folder : folders) {
      for (String id : folder.prompt().ids()) {
        if (!ids.add(id)) {
          RuleSource source = source(folder.prompt().id() + PROMPT);
          problems.add(
              new RuleProblem(source, 1, 1, id + " is used twice", "choose another id for one"));
        }
      }
    }
  }

  private RuleSource source(String path) {
    return find(path).orElseGet(() -> new RuleSource("prompts", path, "", true));
  }

  private Optional<RuleSource> find(String path) {
    return sources.stream().filter(source -> source.path().equals(path)).findFirst();
  }

  private String text(String path) {
    return source(path).text();
  }

  /** Every folder, in the order of their names. */
  public List<PromptFolder> folders() {
    return List.copyOf(folders);
  }

  /** What is asked, without the cases. */
  public PromptBook book() {
    return book(folders.stream().map(PromptFolder::prompt).toList());
  }

  /** The same with some of the prompts alone. */
  public PromptBook book(List<Prompt> some) {
    return new PromptBook(
        some,
        text("first-reading.md"),
        text("second-reading.md"),
        text("whose-words.md"),
        text("whose-name.md"),
        controls,
        fingerprint());
  }

  /**
   * Instructions for a model that reads a line which someone typed below a verdict. No prompt is
   * read for them.
   *
   * @param sources every file below {@code prompts/}, in any order
   */
  public static String plainWords(List<RuleSource> sources) {
    return new PromptShelf(sources).text("plain-words.md");
  }

  /**
   * Instructions for a model that may also word replies to such a line. No prompt is read for them.
   *
   * @param sources every file below {@code prompts/}, in any order
   */
  public static LineReading.Wording wording(List<RuleSource> sources) {
    PromptShelf shelf = new PromptShelf(sources);
    return new LineReading.Wording(shelf.text("reply.md"), shelf.text("reply-check.md"));
  }

  private String fingerprint() {
    return Fingerprint.of(
        sources.stream()
            .filter(source -> !source.path().contains("/cases/"))
            .filter(source -> !source.path().endsWith(TRANSLATIONS))
            .map(source -> source.path() + "\n" + source.text())
            .collect(Collectors.joining("\n")));
  }
}
