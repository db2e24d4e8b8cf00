package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.PreparedFiles;
import dev.bonafide.rule.file.Roots;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.SourceChecksums;
import dev.bonafide.rule.file.TranslationFiles;
import dev.bonafide.rule.law.Laws;
import dev.bonafide.rule.noted.NotedActs;
import dev.bonafide.rule.noted.NotedSigns;
import dev.bonafide.rule.word.ConditionVocabulary;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rules, found together in one pass over a case. The conditions of proven files are read when a
 * case of their kind of subject first comes; those of others at once, so that a mistake is told.
 */
public final class RuleBook implements Checks {
  private final List<RuleDraft> drafts;
  private final Roots roots;
  private final ConditionVocabulary vocabulary;
  private final List<RuleSource> sources;
  private final String fingerprint;
  private final Supplier<PhraseSlots> slots;
  private @Nullable Kind first;
  private @Nullable CompiledRules all;

  private record Kind(SubjectKind kind, CompiledRules rules) {}

  private RuleBook(
      List<RuleDraft> drafts,
      Roots roots,
      ConditionVocabulary vocabulary,
      List<RuleSource> sources,
      String fingerprint,
      Supplier<PhraseSlots> slots) {
    this.drafts = drafts;
    this.roots = roots;
    this.vocabulary = vocabulary;
    this.sources = List.copyOf(sources);
    this.fingerprint = fingerprint;
    this.slots = slots;
  }

  /**
   * Reads a catalogue.
   *
   * @param sources every file below {@code rules/}, in any order
   * @param comparisons what {@code compares} may name
   * @throws BrokenRules with every problem of every file
   */
  public static RuleBook read(List<RuleSource> sources, List<Comparison> comparisons) {
    return read(sources, comparisons, fingerprint(sources), new Roots(sources), null);
  }

  /**
   * Reads a catalogue that was prepared before; of other files than these, everything is read
   * again.
   *
   * @throws BrokenRules with every problem of every file
   */
  public static RuleBook read(
      List<RuleSource> sources, List<Comparison> comparisons, PreparedRules prepared) {
    String fingerprint =
        prepared.isSurelyOf(sources) ? prepared.fingerprint() : fingerprint(sources);
    return prepared.fingerprint().equals(fingerprint)
        ? read(sources, comparisons, fingerprint, new Roots(prepared.files()), prepared.phrases())
        : read(sources, comparisons, fingerprint, new Roots(sources), null);
  }

  private static RuleBook read(
      List<RuleSource> sources,
      List<Comparison> comparisons,
      String fingerprint,
      Roots roots,
      @Nullable PreparedPhrases phrases) {
    List<RuleProblem> problems = new ArrayList<>();
    List<RuleDraft> drafts = drafts(sources, comparisons, roots, problems);
    List<RuleSource> words = sources.stream().filter(source -> source.isUnder("words")).toList();
    ConditionVocabulary vocabulary = ConditionVocabulary.of(words, roots, comparisons);
    Supplier<PhraseSlots> slots =
        phrases == null
            ? () -> new GatheredPhrases(vocabulary.classes())
            : () -> new KnownPhrases(phrases);
    RuleBook book = new RuleBook(drafts, roots, vocabulary, sources, fingerprint, slots);
    if (!sources.stream().allMatch(RuleSource::proven)) {
      problems.addAll(book.problems());
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems.stream().distinct().toList());
    }
    return book;
  }

  /**
   * All that can be worked out beforehand, for {@link PreparedRules#read}; of a book that was read
   * from its files.
   */
  public byte[] prepare() {
    List<RuleSource> files = sources.stream().filter(RuleBook::isPrepared).toList();
    FlatOutput parsed = new FlatOutput();
    PreparedFiles.write(files, new Roots(files), parsed);
    GatheredPhrases gathered = new GatheredPhrases(vocabulary.classes());
    CompiledRules.of(inUse(), vocabulary, gathered);
    // A rule of an extension rests here, and is looked for where the extension is.
    drafts.stream().filter(RuleDraft::resting).map(RuleDraft::flag).forEach(gathered::noted);
    FlatOutput phrases = new FlatOutput();
    gathered.prepared().writeTo(phrases);
    FlatOutput output = new FlatOutput();
    output.text(PreparedRules.FORMAT);
    output.text(fingerprint);
    output.text(SourceChecksums.of(sources));
    output.part(parsed);
    output.part(phrases);
    return output.toByteArray();
  }

  private static boolean isPrepared(RuleSource source) {
    return RuleDraft.isRule(source)
        || TranslationFiles.isOne(source)
        || source.isUnder("patterns")
        || source.isUnder("weights")
        || source.isUnder("words/context");
  }

  private static List<RuleDraft> drafts(
      List<RuleSource> sources,
      List<Comparison> comparisons,
      Roots roots,
      List<RuleProblem> problems) {
    Set<String> names = comparisons.stream().map(Comparison::name).collect(Collectors.toSet());
    List<RuleDraft> drafts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    TranslationFiles translations = new TranslationFiles(sources);
    translations.strays(sources).forEach(problems::add);
    for (RuleSource source : sources.stream().filter(RuleDraft::isRule).toList()) {
      try {
        Field root = translations.joined(roots.of(source), roots::of);
        if (translations.isUnproven(source)) {
          Laws.ALL.stream().flatMap(law -> law.broken(root)).forEach(problems::add);
        }
        RuleDraft draft = RuleDraft.read(root, names);
        if (!ids.add(draft.flag().id())) {
          throw root.find("id")
              .orElse(root)
              .broken("another rule has this id", "choose a new id; ids are never reused");
        }
        drafts.add(draft);
      } catch (BrokenRule e) {
        problems.add(e.problem());
      }
    }
    drafts.sort(Comparator.comparing(draft -> draft.flag().id()));
    return drafts;
  }

  private List<RuleProblem> problems() {
    try {
      rules();
      return List.of();
    } catch (BrokenRules e) {
      return e.problems();
    }
  }

  /** The ids of all rules that are looked for. */
  public Set<String> ids() {
    return inUse().stream().map(draft -> draft.flag().id()).collect(Collectors.toSet());
  }

  /** The ids of all rules, whether they are looked for or not. */
  public Set<String> known() {
    return drafts.stream().map(draft -> draft.flag().id()).collect(Collectors.toSet());
  }

  /** Every rule that is looked for, by id; a deprecated one keeps its id and is not. */
  public List<Rule> rules() {
    return all().rules();
  }

  private synchronized CompiledRules all() {
    if (all == null) {
      all = CompiledRules.of(inUse(), vocabulary, slots.get());
    }
    return all;
  }

  private List<RuleDraft> inUse() {
    return drafts.stream().filter(draft -> !draft.resting()).toList();
  }

  /**
   * Those of one kind at first, which take half the time. Where a second is asked for, more will
   * be: all of them then, so that a case that is read as of each kind is heard once.
   */
  private synchronized CompiledRules ready(SubjectKind kind) {
    if (all == null && first == null) {
      first = new Kind(kind, CompiledRules.of(inUseFor(kind), vocabulary, slots.get()));
    }
    if (first != null && first.kind() == kind) {
      return first.rules();
    }
    first = null;
    return all();
  }

  private List<RuleDraft> inUseFor(SubjectKind kind) {
    return inUse().stream().filter(draft -> draft.appliesTo().contains(kind)).toList();
  }

  /** Meanings that a note may have which no rule hears, in a case of this kind. */
  public MeantFlags meant(String note, SubjectKind kind) {
    Map<String, RedFlag> known =
        inUseFor(kind).stream()
            .map(RuleDraft::flag)
            .collect(Collectors.toMap(RedFlag::id, Function.identity()));
    NotedSigns signs = NotedActs.in(note, known.keySet());
    return new MeantFlags(signs.ids().stream().map(known::get).toList(), signs.isClear());
  }

  /** The file of a rule or a pattern. */
  public Optional<RuleSource> file(String id) {
    return sources.stream()
        .filter(source -> !source.path().startsWith("words/") && !TranslationFiles.isOne(source))
        .filter(source -> source.slug().equals(id))
        .findFirst();
  }

  /**
   * The root of one of the files that the book was read from, rule or not.
   *
   * @throws BrokenRule if it cannot be opened
   */
  public Field root(RuleSource source) {
    return roots.of(source);
  }

  /** Names the exact content of the catalogue, patterns included. */
  public String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(List<RuleSource> sources) {
    return Fingerprint.of(
        sources.stream()
            .sorted(Comparator.comparing(RuleSource::path))
            .map(source -> source.path() + "\n" + source.text())
            .collect(Collectors.joining("\n")));
  }

  @Override
  public List<Check> of(CaseFile caseFile) {
    return ready(caseFile.subject().kind()).over(caseFile);
  }

  /**
   * The same rules where some comparisons know something else than those that the rules were read
   * with, as watchlists change. Costs nothing: no rule is read again.
   *
   * @param others each in place of the one of its name
   */
  public Checks comparing(List<Comparison> others) {
    Map<String, Comparison> byName =
        others.stream().collect(Collectors.toUnmodifiableMap(Comparison::name, one -> one));
    return caseFile -> ready(caseFile.subject().kind()).over(caseFile, byName);
  }

  /** Keeps what was heard in the texts that were met last. */
  @Override
  public Checks remembering() {
    Map<CompiledRules, CompiledRules> kept = Collections.synchronizedMap(new IdentityHashMap<>());
    return caseFile ->
        kept.computeIfAbsent(ready(caseFile.subject().kind()), CompiledRules::remembering)
            .over(caseFile);
  }
}
