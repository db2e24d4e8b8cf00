package dev.bonafide.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that reviewers often see, which rules know by its id.
 *
 * @param id as {@code --note} takes it
 */
public record Observation(String id) {

  /** Those of one occasion, in the order of the form. */
  public record Occasion(String id, List<Observation> observations) {
    public Occasion {
      observations = List.copyOf(observations);
    }

    private static Occasion of(String id, String... observations) {
      return new Occasion(id, Stream.of(observations).map(Observation::new).toList());
    }
  }

  /** All that the form offers. */
  public static final List<Occasion> ALL =
      List.of(
          Occasion.of(
              "call",
              "camera_off",
              "face_filter_artifacts",
              "lips_out_of_sync",
              "other_voices",
              "call_centre_noise",
              "earpiece_worn",
              "typing_heard",
              "constant_delay",
              "remote_control_seen",
              "left_when_tested"),
          Occasion.of(
              "said",
              "read_out",
              "answers_fed",
              "pasted_solution",
              "own_project_unknown",
              "no_memory",
              "language_not_spoken",
              "local_facts_wrong",
              "screen_showed_other_account",
              "whole_screen_refused"),
          Occasion.of(
              "who",
              "different_person",
              "id_not_shown",
              "id_mismatch",
              "liveness_refused",
              "same_as_other",
              "reference_suspicious",
              "clock_mismatch",
              "ip_elsewhere",
              "laptop_readdressed",
              "payee_changed",
              "skill_dropped_after_hire"));

  /** In words, as they stand above the note in the evidence. */
  String words() {
    return PageWords.ENGLISH.say("seen." + id);
  }

  static Optional<Observation> of(String id) {
    return ALL.stream()
        .flatMap(occasion -> occasion.observations().stream())
        .filter(observation -> observation.id().equals(id))
        .findFirst();
  }
}
