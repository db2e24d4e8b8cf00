package dev.bonafide.comparison.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.interview.AnswersOfAnother;
import dev.bonafide.comparison.resume.ResumeNearCopy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class NearCopiesTest {
  private static final Comparison RESUMES = new ResumeNearCopy();

  private static final List<String> WORK =
      List.of(
          "- Led six engineers who moved the claims monolith to forty services over two years",
          "- Cut the time of a release from three hours to eleven minutes with canary steps",
          "- Saved the team two hundred thousand a year by running nightly batches on spot machines");

  private static final List<String> CHANGED =
      List.of(
          "- Led seven engineers who moved the claims monolith to forty services over two years",
          "- Cut the time of a release from three hours to twelve minutes with canary steps",
          "- Saved the firm two hundred thousand a year by running nightly batches on spot machines");

  @Test
  void one_resume_or_one_recording_cannot_be_compared() {
    assertThat(RESUMES.look(Told.call().resume("Mara Roe").end())).isInstanceOf(Look.Blind.class);
    assertThat(new AnswersOfAnother().look(Told.call().subject("Yes.").end()))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void two_versions_of_one_person_and_a_new_name_with_the_old_address_are_left_alone() {
    assertThat(look("Helena Vorst", WORK, "Helena M. Vorst", CHANGED))
        .isInstanceOf(Look.Nothing.class);
    assertThat(look("Helena Vorst\nhv@a.example", WORK, "Lena Marsh\nhv@a.example", CHANGED))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void what_a_third_resume_has_too_is_a_template() {
    Told told = Told.call().resume(sheet("Helena Vorst", WORK)).resume(sheet("Ada Lund", CHANGED));

    assertThat(RESUMES.look(told.resume(sheet("Tom Kay", WORK)).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void two_lines_are_too_few() {
    assertThat(look("Helena Vorst", WORK.subList(0, 2), "Ada Lund", CHANGED.subList(0, 2)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 60)
  void lines_with_a_few_other_words_are_seen_in_any_order_with_anything_added(@ForAll long seed) {
    List<String> here = new ArrayList<>(WORK);
    List<String> there = new ArrayList<>(CHANGED);
    here.add("- Wrote the first rota of a team that had never been woken at night before");
    there.add("I wrote every line of this myself and nobody else has ever seen any of it");
    Collections.shuffle(here, new Random(seed));
    Collections.shuffle(there, new Random(seed * 31));

    Look look = look("Helena Vorst", here, "Dario Marchetti", there);
    Look turned = look("Dario Marchetti", there, "Helena Vorst", here);

    assertThat(((Look.Seen) look).evidence()).hasSize(6);
    assertThat(turned).isInstanceOf(Look.Seen.class);
  }

  private static Look look(String name, List<String> lines, String other, List<String> others) {
    return RESUMES.look(Told.call().resume(sheet(name, lines)).resume(sheet(other, others)).end());
  }

  private static String sheet(String name, List<String> lines) {
    return name + "\n" + String.join("\n", lines);
  }
}
