package dev.bonafide.testkit.worst;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in: so many exhibits of a kind, over which the ingredients are spread.
 *
 * @param subject who or what is looked at
 * @param kind null where it is to be found out
 */
public record Recipe(
    SubjectKind subject, @Nullable ExhibitKind kind, int exhibits, List<Ingredient> ingredients) {
  private static final int MOST_EXHIBITS = 20;
  private static final int MOST_INGREDIENTS = 4;

  public Recipe {
    ingredients = List.copyOf(ingredients);
  }

  /** One exhibit of one shape alone. */
  static Recipe of(Shape shape, int characters) {
    return new Recipe(
        SubjectKind.CANDIDATE, null, 1, List.of(new Ingredient(shape, characters, 1)));
  }

  /** Of so many characters at most, whatever it is made of. */
  public Submission submission(List<String> sentences, int most) {
    StringBuilder all = new StringBuilder();
    for (Ingredient one : ingredients) {
      all.append(one.shape().text(one.characters(), one.seed(), sentences));
    }
    String text = all.substring(0, Math.min(most, all.length()));
    List<Exhibit> parts = new ArrayList<>();
    int each = text.length() / exhibits;
    for (int part = 0; part < exhibits; part++) {
      String piece =
          text.substring(part * each, part == exhibits - 1 ? text.length() : (part + 1) * each);
      parts.add(
          kind == null ? Exhibit.of("e" + part, null, piece) : Exhibit.of("e" + part, kind, piece));
    }
    return new Submission(subject, "Alex Vale", List.of(), parts, List.of());
  }

  /** Another one like it. */
  Recipe changed(Random random, int most) {
    List<Ingredient> changed = new ArrayList<>(ingredients);
    int which = random.nextInt(changed.size());
    Ingredient one = changed.get(which);
    switch (random.nextInt(7)) {
      case 0 -> changed.set(which, new Ingredient(any(random), one.characters(), one.seed()));
      case 1 ->
          changed.set(which, new Ingredient(one.shape(), one.characters(), random.nextInt(1000)));
      case 2 ->
          changed.set(which, new Ingredient(one.shape(), 1 + random.nextInt(most), one.seed()));
      case 3 -> {
        if (changed.size() < MOST_INGREDIENTS) {
          changed.set(which, new Ingredient(one.shape(), one.characters() / 2 + 1, one.seed()));
          changed.add(
              random.nextInt(changed.size() + 1),
              new Ingredient(any(random), one.characters() / 2 + 1, 1));
        }
      }
      case 4 -> {
        return new Recipe(subject, any(random, ExhibitKind.values()), exhibits, changed);
      }
      case 5 -> {
        return new Recipe(subject, kind, 1 + random.nextInt(MOST_EXHIBITS), changed);
      }
      default -> {
        return new Recipe(any(random, SubjectKind.values()), kind, exhibits, changed);
      }
    }
    return new Recipe(subject, kind, exhibits, changed);
  }

  private static Shape any(Random random) {
    return any(random, Shape.values());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
