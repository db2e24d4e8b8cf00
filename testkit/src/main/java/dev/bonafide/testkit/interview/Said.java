package dev.bonafide.testkit.interview;

/**
 * One turn of a talk.
 *
 * @param speaker the whole name
 * @param second into the recording
 */
public record Said(String speaker, int second, String words) {
  Said later(int seconds) {
    return new Said(speaker, second + seconds, words);
  }
}
