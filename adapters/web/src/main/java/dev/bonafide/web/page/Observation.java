package dev.bonafide.web.page;

import dev.bonafide.resource.PropertyFile;
import java.util.List;

/**
 * Something that reviewers often see, which rules know by its id.
 *
 * @param id as {@code --note} takes it
 */
public record Observation(String id) {
  private static final PropertyFile FILE = PropertyFile.beside(Observation.class, "observations");

  /** Those of one occasion, in the order of the form. */
  public record Occasion(String id, List<Observation> observations) {
    public Occasion {
      observations = List.copyOf(observations);
    }

    private static Occasion of(String id) {
      return new Occasion(id, FILE.words(id).stream().map(Observation::new).toList());
    }
  }

  /** All that the form offers. */
  public static final List<Occasion> ALL =
      FILE.words("occasions").stream().map(Occasion::of).toList();

  /** In words, as they stand above the note in the evidence. */
  String words() {
    return PageWords.ENGLISH.say("seen." + id);
  }
}
