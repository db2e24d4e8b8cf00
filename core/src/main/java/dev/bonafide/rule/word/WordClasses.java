package dev.bonafide.rule.word;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.Roots;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The word classes of {@code words/} that rules share: each a file of phrases by language, in the
 * folder of its concept, read when a rule first names it.
 */
public final class WordClasses {
  private static final String OBSERVED = "observed";

  /** Classes of languages, which someone says they speak or is asked to. */
  private static final Set<String> LANGUAGES = Set.of("language-name", "ask-language");

  /** The catalogue's classes name each other over four at most. */
  private static final int DEEPEST = 16;

  private final Roots roots;
  private final Map<String, RuleSource> sources = new HashMap<>();
  private final Map<String, RuleSource> observations = new HashMap<>();
  private final Map<String, Phrase> read = new HashMap<>();
  private final Set<String> reading = new HashSet<>();
  private final Map<String, OwnWords> rules = new HashMap<>();

  public WordClasses(List<RuleSource> files, Roots roots) {
    this.roots = roots;
    for (RuleSource file : files) {
      if (file.folder().equals(ContextWords.FOLDER)) {
        continue;
      }
      if (file.folder().equals(OBSERVED)) {
        observations.put(file.slug(), file);
      } else {
        sources.put(file.slug().toUpperCase(Locale.ROOT), file);
      }
    }
  }

  /** The phrase for any member of a class. */
  public Phrase named(String name) {
    Phrase known = read.get(name);
    if (known != null) {
      return known;
    }
    if (name.equals(CountriesAndPeoples.CLASS)) {
      return read.computeIfAbsent(name, _ -> CountriesAndPeoples.phrase());
    }
    RuleSource source = sources.get(name);
    if (source == null) {
      throw new PhraseProblem(
          0,
          "no word class is called {" + name + "}",
          "write rules/words/…/%1$s.yaml, or {%1$s} below words: of this file"
              .formatted(name.toLowerCase(Locale.ROOT)));
    }
    Phrase phrase = read(name, () -> members(roots.of(source), this::named));
    read.put(name, phrase);
    return phrase;
  }

  /** What phrases of a rule may name. */
  public Function<String, Phrase> of(Field rule) {
    return rules.computeIfAbsent(rule.source().path(), _ -> new OwnWords(rule, this));
  }

  /** Any of the phrases in a class. None of them may contain the class. */
  Phrase read(String name, Supplier<List<Phrase>> members) {
    if (!reading.add(name)) {
      throw new PhraseProblem(
          0, "{" + name + "} contains itself", "remove {" + name + "} from its own words");
    }
    try {
      if (reading.size() > DEEPEST) {
        throw new PhraseProblem(
            0,
            "word classes refer to each other over more than " + DEEPEST,
            "write the words of {" + name + "} here");
      }
      return PhraseReader.either(members.get());
    } finally {
      reading.remove(name);
    }
  }

  /** The phrase for an observation: its id as it stands, or any of its words. */
  public Phrase observed(Field id) {
    RuleSource source = observations.get(id.text());
    if (source == null) {
      throw id.broken(
          "no such observation: \"" + id.text() + "\"",
          "write one of " + String.join(", ", observations.keySet().stream().sorted().toList()));
    }
    List<Phrase> members = new ArrayList<>(members(roots.of(source), this::named));
    members.add(new Phrase.Word(id.text()));
    return PhraseReader.either(members);
  }

  /** The phrases of a class, of all its languages. */
  List<Phrase> members(Field words, Function<String, Phrase> named) {
    List<Phrase> members = new ArrayList<>();
    for (Field language : words.entries().values()) {
      for (Field member : language.list()) {
        refusePeoples(words.source(), member);
        try {
          members.add(PhraseReader.read(member.text(), named));
        } catch (PhraseProblem e) {
          throw member.broken(e.what(), e.instead(), e.offset());
        }
      }
    }
    return members;
  }

  /** A class must not smuggle in what a rule may not name; languages share names with peoples. */
  private static void refusePeoples(RuleSource source, Field member) {
    boolean isRule = !source.isUnder("words"); // which the laws hold to the same
    if (isRule || source.proven() || LANGUAGES.contains(source.slug())) {
      return;
    }
    String named = CountriesAndPeoples.firstIn(member.text().replaceAll("\\{[A-Za-z0-9-]+}", " "));
    if (!named.isEmpty()) {
      throw member.broken(
          "\"" + named + "\" names a country or a people",
          "write {" + CountriesAndPeoples.CLASS + "}, which treats all alike");
    }
  }
}
