package dev.bonafide.web.page;

import java.util.List;
import java.util.Optional;

/**
 * Something that reviewers often see, which rules know by its id.
 *
 * @param id as {@code --note} takes it
 * @param words for people
 */
public record Observation(String id, String words) {

  /** Those of one occasion, in the order of the form. */
  public record Occasion(String name, List<Observation> observations) {
    public Occasion {
      observations = List.copyOf(observations);
    }
  }

  /** All that the form offers. */
  public static final List<Occasion> ALL =
      List.of(
          new Occasion(
              "On the call",
              List.of(
                  new Observation("camera_off", "The camera stayed off"),
                  new Observation("face_filter_artifacts", "The face flickered or smeared"),
                  new Observation("lips_out_of_sync", "The lips did not match the voice"),
                  new Observation("other_voices", "Other voices in the background"),
                  new Observation("call_centre_noise", "It sounded like a room full of callers"),
                  new Observation("earpiece_worn", "They wore an earpiece"),
                  new Observation("typing_heard", "Typing before answers"),
                  new Observation("constant_delay", "The same pause before every answer"),
                  new Observation("remote_control_seen", "Someone else moved the cursor"),
                  new Observation("left_when_tested", "They left when they were put to the test"))),
          new Occasion(
              "What they said and showed",
              List.of(
                  new Observation("read_out", "They read their answers aloud"),
                  new Observation("answers_fed", "Someone fed them answers"),
                  new Observation("pasted_solution", "They pasted a ready-made solution"),
                  new Observation("own_project_unknown", "They did not know their own project"),
                  new Observation("no_memory", "They did not remember earlier conversations"),
                  new Observation(
                      "language_not_spoken", "They did not speak a language they claim"),
                  new Observation(
                      "local_facts_wrong", "They did not know the place where they say they live"),
                  new Observation(
                      "screen_showed_other_account", "The screen showed someone else's account"),
                  new Observation(
                      "whole_screen_refused", "They refused to share the whole screen"))),
          new Occasion(
              "Who they are, and what happened after the hire",
              List.of(
                  new Observation("different_person", "Not the person from an earlier round"),
                  new Observation("id_not_shown", "They refused to show a document"),
                  new Observation("id_mismatch", "A document did not match"),
                  new Observation("liveness_refused", "They refused to turn or cover their face"),
                  new Observation("same_as_other", "Same person as another applicant"),
                  new Observation("reference_suspicious", "A reference seemed fake"),
                  new Observation(
                      "clock_mismatch", "Their clock or daylight did not match their location"),
                  new Observation("ip_elsewhere", "They connected from somewhere else"),
                  new Observation("laptop_readdressed", "They wanted the laptop sent elsewhere"),
                  new Observation("payee_changed", "They wanted their pay sent to someone else"),
                  new Observation(
                      "skill_dropped_after_hire", "Their skills were gone after the hire"))));

  static Optional<Observation> of(String id) {
    return ALL.stream()
        .flatMap(occasion -> occasion.observations().stream())
        .filter(observation -> observation.id().equals(id))
        .findFirst();
  }
}
