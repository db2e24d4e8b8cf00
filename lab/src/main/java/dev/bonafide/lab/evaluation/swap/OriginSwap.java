package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The subject was born elsewhere and is of another nation: in what is claimed (every case gets one
 * claim), and where words say so. A nation's name that may be its language's stays where it stands
 * alone, since a language is a thing one can show.
 */
final class OriginSwap implements Swap {
  private static final List<String> PLACES = Published.words("swaps", "birthplaces");
  private static final List<String> NATIONS = Published.words("swaps", "nationalities");
  private static final Pattern BORN =
      Pattern.compile(
          "(\\b(?:born(?: and raised)? in|grew up in|raised in|[Nn]ative of|originally from|hometown is)"
              + " )(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)");
  private static final Pattern NATION =
      Pattern.compile(
          "\\b("
              + NATIONS.stream()
                  .sorted((one, other) -> other.length() - one.length())
                  .collect(Collectors.joining("|"))
              + ")(?=(?: |-)(?:citizen|national|passport|man|woman|guy|lady|men|women|people|person|"
              + "born|origin|developer|engineer|nationality|roots|parents|family|accent)s?\\b)");

  @Override
  public String name() {
    return "birth and nationality";
  }

  @Override
  public Submission of(String id, Submission submission, CaseFile read) {
    int turn = Math.floorMod(id.hashCode(), PLACES.size());
    String place = PLACES.get(turn);
    Submission words = new Everywhere(text -> swapped(text, turn, place)).in(submission);
    return new Submission(
        words.kind(),
        words.name(),
        Stream.concat(
                words.claims().stream().filter(one -> !isOfOrigin(one)),
                Stream.of(
                    new Claim("nationality", NATIONS.get(turn * 3), List.of()),
                    new Claim("birth_place", place, List.of())))
            .toList(),
        words.exhibits(),
        words.warnings(),
        words.unread());
  }

  private static boolean isOfOrigin(Claim claim) {
    return claim.about().equals("nationality") || claim.about().equals("birth_place");
  }

  private static String swapped(String text, int turn, String place) {
    String born =
        BORN.matcher(text).replaceAll(one -> Matcher.quoteReplacement(one.group(1) + place));
    return NATION
        .matcher(born)
        .replaceAll(
            one -> NATIONS.get((NATIONS.indexOf(one.group(1)) + 7 + 5 * turn) % NATIONS.size()));
  }
}
