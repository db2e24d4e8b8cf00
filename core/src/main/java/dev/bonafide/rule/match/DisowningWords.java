package dev.bonafide.rule.match;

import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Single words by which a sentence lists what no one asks for.
 *
 * @param negation not, never
 * @param asking asks, requests
 * @param telling those of the asking words that ask for nothing where a list follows
 * @param nobody who does not need it: <em>no employer needs</em>
 * @param needing needs, wants
 * @param others those who are told of: people, anyone
 * @param impostor what they are called who ask in another's name
 * @param heading what stands for the list itself: <em>things we never ask for</em>
 * @param trailing what may stand between the asking and a list's colon
 * @param or what joins the last of a list
 * @param turning what ends it: but, only, please
 * @param ordering what wants something after all, at the head of a clause: send, give
 */
public record DisowningWords(
    Set<String> negation,
    Set<String> asking,
    Set<String> telling,
    Set<String> nobody,
    Set<String> needing,
    Set<String> others,
    Set<String> impostor,
    Set<String> heading,
    Set<String> trailing,
    Set<String> or,
    Set<String> turning,
    Set<String> ordering) {

  /** Reads them by the names of their files. */
  public static DisowningWords of(Function<String, Set<String>> named) {
    return new DisowningWords(
        named.apply("negation"),
        named.apply("asking"),
        named.apply("telling"),
        named.apply("nobody"),
        named.apply("needing"),
        named.apply("others"),
        named.apply("impostor"),
        named.apply("heading"),
        named.apply("trailing"),
        named.apply("or"),
        named.apply("turning"),
        named.apply("ordering"));
  }

  /** The same where a word that no one could be sure of may be a negation. */
  DisowningWords orUnsure() {
    Set<String> more = new HashSet<>(negation);
    more.add(TextWords.UNSURE);
    return new DisowningWords(
        more, asking, telling, nobody, needing, others, impostor, heading, trailing, or, turning,
        ordering);
  }
}
