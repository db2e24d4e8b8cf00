package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** He is she and she is he, for everyone in the case. */
final class Pronouns implements Swap {
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("he", "she"),
          Map.entry("she", "he"),
          Map.entry("him", "her"),
          Map.entry("his", "her"),
          Map.entry("hers", "his"),
          Map.entry("himself", "herself"),
          Map.entry("herself", "himself"),
          Map.entry("man", "woman"),
          Map.entry("woman", "man"),
          Map.entry("men", "women"),
          Map.entry("women", "men"),
          Map.entry("guy", "lady"),
          Map.entry("lady", "guy"),
          Map.entry("mr", "Ms"),
          Map.entry("mrs", "Mr"),
          Map.entry("ms", "Mr"));

  /** What follows {@code her} where it is no owner's. */
  private static final Pattern NOT_OWNED =
      Pattern.compile(
          "(?is)\\W*$|[^ ].*| (?:to|at|in|on|for|from|if|that|when|and|or|but|with|about|a|an|the|"
              + "what|why|how|who|where|again|twice|once|today|yesterday|tomorrow|not|so|as|by|"
              + "then|before|after|because|directly|there|here|is|was|out|up|off|back|it)\\b.*");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}@_./-])(\\p{L}{2,7})(?![\\p{L}\\p{N}@_/-])");

  @Override
  public String name() {
    return "pronouns";
  }

  @Override
  public Submission of(String id, Submission submission, CaseFile read) {
    return new Everywhere(Pronouns::swapped).in(submission);
  }

  private static String swapped(String text) {
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(other(word.group(), text, word.end())));
  }

  private static String other(String word, String text, int end) {
    String lower = word.toLowerCase(Locale.ROOT);
    String rest = text.substring(end, Math.min(text.length(), end + 12));
    String other =
        lower.equals("her")
            ? NOT_OWNED.matcher(rest).matches() ? "him" : "his"
            : OTHER.getOrDefault(lower, word);
    boolean title = word.length() > 1 && Character.isUpperCase(word.charAt(0));
    return !title || other.equals(word)
        ? other
        : word.equals(word.toUpperCase(Locale.ROOT))
            ? other.toUpperCase(Locale.ROOT)
            : Character.toUpperCase(other.charAt(0)) + other.substring(1);
  }
}
