package dev.bonafide.testkit;

import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Phrases and messages made by chance, always the same for one seed: two or three parts, each an
 * alternation of one to three words, with gaps in between. Words are drawn as in running text, a
 * few of them very often, so that every fifth phrase or so has nothing but common words; those have
 * three parts, since they would else stand in every message.
 */
public final class MadePhrases {
  private static final String[] COMMON =
      """
      the be to of and a in that have i it for not on with as you do at this but his by from they
      we say her she or an will my one all would there their what so up out if about who get which
      go me when make can like time just know take your good some could them see other than then
      now look only come over think also back after use two how our work first well way even new
      want because any these give day most send pay money job account please team project
      """
          .strip()
          .split("\\s+");

  private static final String SYLLABLES = "ba co du fe gi lo ma ne pi ro su te va wi xo zu";
  private static final int VOCABULARY = 6000;
  private static final int COMMON_ONE_IN = 5;

  private final Random chance;
  private final List<String> rare;

  public MadePhrases(long seed) {
    chance = new Random(seed);
    rare = IntStream.range(0, VOCABULARY).mapToObj(_ -> word()).distinct().toList();
  }

  public List<Phrase> phrases(int count) {
    return IntStream.range(0, count).mapToObj(_ -> phrase()).toList();
  }

  private Phrase phrase() {
    boolean common = chance.nextInt(COMMON_ONE_IN) == 0;
    String source =
        IntStream.range(0, common ? 3 : 2 + chance.nextInt(2))
            .mapToObj(_ -> alternation(common))
            .collect(Collectors.joining(" ~" + (1 + chance.nextInt(6)) + " "));
    return PhraseReader.read(
        source,
        name -> {
          throw new IllegalArgumentException(name);
        });
  }

  private String alternation(boolean common) {
    return IntStream.range(0, 2 + chance.nextInt(5))
        .mapToObj(_ -> some(common))
        .collect(Collectors.joining("|", "(", ")"));
  }

  private String some(boolean common) {
    return IntStream.range(0, common ? 2 : 1 + chance.nextInt(3))
        .mapToObj(_ -> common || chance.nextInt(4) == 0 ? anyCommon() : anyRare())
        .collect(Collectors.joining(" "));
  }

  /** Messages of a kilobyte in sentences, six in ten of them with a phrase planted. */
  public List<String> messages(int count, List<Phrase> phrases) {
    List<String> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String planted =
          chance.nextInt(10) < 6 ? one(phrases.get(chance.nextInt(phrases.size()))) + " " : "";
      messages.add(message(planted));
    }
    return messages;
  }

  private String message(String planted) {
    StringBuilder text = new StringBuilder();
    int plantedAt = chance.nextInt(700);
    boolean open = !planted.isEmpty();
    while (text.length() < 1000) {
      if (open && text.length() >= plantedAt) {
        text.append(planted);
        open = false;
      }
      text.append(chance.nextInt(10) < 6 ? anyCommon() : anyRare());
      text.append(chance.nextInt(14) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private String one(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word(String word) -> word;
      case Phrase.Sequence(List<Phrase> parts) ->
          parts.stream()
              .filter(part -> !(part instanceof Phrase.Gap))
              .map(this::one)
              .collect(Collectors.joining(" "));
      case Phrase.Either(List<Phrase> choices) -> one(choices.getFirst());
      case Phrase.Tree tree -> {
        var branch = tree.next().entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow();
        yield branch.getKey() + (branch.getValue().last() ? "" : " " + one(branch.getValue()));
      }
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> "";
    };
  }

  private String word() {
    String[] syllables = SYLLABLES.split(" ");
    return IntStream.range(0, 2 + chance.nextInt(3))
        .mapToObj(_ -> syllables[chance.nextInt(syllables.length)])
        .collect(Collectors.joining());
  }

  private String anyRare() {
    double u = chance.nextDouble();
    return rare.get((int) (u * u * rare.size()));
  }

  private String anyCommon() {
    double u = chance.nextDouble();
    return COMMON[(int) (u * u * COMMON.length)];
  }
}
