package dev.bonafide.text.phrase;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a phrase as rule files write it: plain words; {@code {CLASS}} for a word class; {@code a|b}
 * for either; {@code ( )} for a group, with {@code ?} after it if it may be missing; {@code ~4} for
 * up to four words of any kind; {@code {NUMBER}} for digits; {@code /re/} for one word that the
 * expression describes as a whole.
 */
public final class PhraseReader {
  static final int WIDEST_GAP = 12;

  /** The catalogue nests three; what reads a phrase calls itself once a group. */
  private static final int DEEPEST = 8;

  private final String source;
  private final Function<String, Phrase> classes;
  private int at;
  private int groups;

  private PhraseReader(String source, Function<String, Phrase> classes) {
    this.source = source;
    this.classes = classes;
  }

  /**
   * Reads one phrase.
   *
   * @param classes gives a word class's phrase by its name; throws {@link PhraseProblem} where
   *     there is none
   * @throws PhraseProblem if the source is no phrase
   */
  public static Phrase read(String source, Function<String, Phrase> classes) {
    PhraseReader reader = new PhraseReader(source, classes);
    Phrase phrase = reader.choices();
    if (reader.at < source.length()) {
      throw reader.problem("')' without '('", "remove it, or open a group before it");
    }
    return phrase;
  }

  /** Any of several phrases; plain ones are gathered into a tree. */
  public static Phrase either(List<Phrase> choices) {
    List<Phrase> others = new ArrayList<>();
    Branch plain = new Branch();
    for (Phrase choice : choices) {
      if (choice instanceof Phrase.Tree tree) {
        plain.grow(tree);
        continue;
      }
      List<Phrase> parts = choice instanceof Phrase.Sequence(var all) ? all : List.of(choice);
      if (parts.stream().allMatch(Phrase.Word.class::isInstance)) {
        plain.grow(parts.stream().map(part -> ((Phrase.Word) part).word()).toList());
      } else {
        others.add(choice);
      }
    }
    if (!plain.isBare()) {
      others.addFirst(plain.tree());
    }
    return others.size() == 1 ? others.getFirst() : new Phrase.Either(others);
  }

  private Phrase choices() {
    List<Phrase> choices = new ArrayList<>();
    choices.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : either(choices);
  }

  private Phrase sequence() {
    List<Phrase> parts = new ArrayList<>();
    skipSpaces();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      item(parts);
      skipSpaces();
    }
    if (parts.isEmpty()) {
      throw problem("nothing is written here", "write a word, or remove the '|'");
    }
    Phrase whole = sequence(parts);
    List<Phrase> bare = parts.stream().filter(part -> !isArticle(part)).toList();
    return bare.size() < parts.size() && saysEnough(bare)
        ? either(List.of(whole, sequence(bare)))
        : whole;
  }

  /** A word alone may be another one without its article: <em>a week</em>, <em>the pay</em>. */
  private static boolean saysEnough(List<Phrase> bare) {
    return bare.stream().filter(PhraseReader::isCertain).limit(2).count() > 1;
  }

  private static boolean isCertain(Phrase part) {
    return !(part instanceof Phrase.Gap || part instanceof Phrase.Maybe);
  }

  private static Phrase sequence(List<Phrase> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(parts);
  }

  private static boolean isArticle(Phrase part) {
    return part instanceof Phrase.Word(String word) && TextWords.isArticle(word);
  }

  private void item(List<Phrase> parts) {
    switch (source.charAt(at)) {
      case '{' -> parts.add(wordClass());
      case '(' -> parts.add(group());
      case '~' -> parts.add(gap());
      case '/' -> parts.add(expression());
      case '*', '+', '[', '\\' ->
          throw problem(
              "'" + source.charAt(at) + "' has no meaning in a phrase",
              "list the words that may stand here, as (a|b|c)");
      default -> plainWords(parts);
    }
  }

  private Phrase wordClass() {
    int from = at;
    String name = until('}', "a word class is not closed");
    if (name.equals("NUMBER")) {
      return new Phrase.Numeral();
    }
    try {
      return classes.apply(name);
    } catch (PhraseProblem e) {
      throw new PhraseProblem(from, e.what(), e.instead());
    }
  }

  private Phrase group() {
    int from = at++;
    if (++groups > DEEPEST) {
      throw new PhraseProblem(
          from,
          "groups are nested more than " + DEEPEST + " deep",
          "write the inner ones as a word class, {NAME}");
    }
    Phrase inner = choices();
    if (at == source.length()) {
      at = from;
      throw problem("a group is not closed", "write ')' where it ends");
    }
    groups--;
    at++;
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      return new Phrase.Maybe(inner);
    }
    return inner;
  }

  private Phrase gap() {
    int from = at++;
    int digits = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    String number = source.substring(digits, at);
    if (number.isEmpty() || number.length() > 2 || Integer.parseInt(number) > WIDEST_GAP) {
      at = from;
      throw problem(
          "a gap needs a number of words up to " + WIDEST_GAP,
          "write ~4 for up to four words, or use near for words further apart");
    }
    return new Phrase.Gap(Integer.parseInt(number));
  }

  private Phrase expression() {
    int from = at;
    String expression = until('/', "an expression is not closed");
    ExpressionBounds.hold(expression, from);
    try {
      return new Phrase.Expression(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new PhraseProblem(
          from,
          "no linear-time expression: " + e.getDescription(),
          "RE2 syntax has no look-around and no back-references; use unless for what must not be"
              + " there");
    }
  }

  private String until(char end, String problem) {
    int close = source.indexOf(end, at + 1);
    if (close < 0) {
      throw problem(problem, "write '" + end + "' where it ends");
    }
    String inside = source.substring(at + 1, close);
    at = close + 1;
    return inside;
  }

  private void plainWords(List<Phrase> parts) {
    int from = at;
    while (at < source.length() && "{}()|~*+[\\ ?".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      throw problem("'" + source.charAt(at) + "' cannot stand here", "remove it");
    }
    String written = source.substring(from, at);
    if (isPlain(written)) {
      parts.add(new Phrase.Word(written));
      return;
    }
    TextWords words = TextWords.ofWrapped(written);
    if (words.count() == 0) {
      throw new PhraseProblem(from, "this is not a word", "punctuation is not matched; remove it");
    }
    for (int i = 0; i < words.count(); i++) {
      parts.add(new Phrase.Word(words.word(i)));
    }
  }

  /** Whether a word is in its plain form as it stands, which most are. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) < 'a' || written.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private void skipSpaces() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private PhraseProblem problem(String what, String instead) {
    return new PhraseProblem(at, what, instead);
  }
}
