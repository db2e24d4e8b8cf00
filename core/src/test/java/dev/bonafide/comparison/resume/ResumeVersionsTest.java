package dev.bonafide.comparison.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ResumeVersionsTest {
  @Test
  void one_version_and_two_people_cannot_be_compared() {
    assertThat(versions("Helena Vorst\n2016 - 2019 Brightwater")).isInstanceOf(Look.Blind.class);
    assertThat(versions("Helena Vorst\n2016 - 2019 Brightwater", "Dario Marchetti\n2016 - 2019 Ox"))
        .isInstanceOf(Look.Blind.class);
    assertThat(contacts("Helena Vorst\nhv@post.example", "Helena Vorst\nh@letter.example"))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_shorter_version_a_renamed_firm_and_a_name_kept_back_are_left_alone() {
    String whole =
        "Helena Vorst\n2012 - 2016 BSc, Ravensholm\n2016 - 2019 Brightwater\n2019 - 2023 Kestrelby";

    assertThat(versions(whole, "Helena Vorst\n2019 - 2023 Kestrelby"))
        .isInstanceOf(Look.Nothing.class);
    assertThat(
            versions(
                whole,
                "Helena Vorst\n2012 - 2016 BSc, Ravensholm\n2016 - 2019 Ottermark\n2019 - 2023"
                    + " Kestrelby"))
        .isInstanceOf(Look.Nothing.class);
    assertThat(
            versions(
                whole,
                "Helena Vorst\n2012 - 2016 BSc\n2016 - 2019 Confidential\n2019 - 2023 Stealth"
                    + " startup"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_married_name_beside_the_old_one_is_the_same_person_with_the_same_work() {
    assertThat(
            versions(
                "Helena Vorst\n2016 - 2019 Brightwater\n2019 - 2023 Kestrelby",
                "Helena Vorst Lund\n2016 - 2019 Brightwater\n2019 - 2023 Kestrelby"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 40)
  void two_careers_in_the_same_years_are_seen_in_any_order_and_in_any_years(
      @ForAll long seed, @ForAll @IntRange(max = 15) int later) {
    List<String> here = shifted(List.of("2001 - 2004 Brightwater", "2004 - 2008 Kestrelby"), later);
    List<String> there = shifted(List.of("2001 - 2004 Norrland", "2004 - 2008 Ottermark"), later);
    here.add("Taught nine people how to be on call");
    Collections.shuffle(here, new Random(seed));
    Collections.shuffle(there, new Random(seed + 1));

    assertThat(
            versions(
                "Helena Vorst\n" + String.join("\n", there),
                "Helena Vorst\n" + String.join("\n", here)))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void two_changes_of_address_are_a_life_and_a_work_address_beside_the_private_one_is_none() {
    assertThat(
            contacts(
                "Helena Vorst\nhv@post.example\nEngineer",
                "Helena Vorst\nhv@post.example, helena.vorst@kestrelby.example",
                "Helena Vorst\nhelena.vorst@kestrelby.example"))
        .isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 20)
  void three_addresses_with_nothing_in_common_are_seen_in_any_order(@ForAll long seed) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Helena Vorst\nhv@post.example",
                "Helena Vorst\nvorst.codes@letter.example",
                "Helena Vorst\nhelena88@mailbox.example"));
    Collections.shuffle(all, new Random(seed));

    assertThat(contacts(all.toArray(String[]::new))).isInstanceOf(Look.Seen.class);
  }

  private static List<String> shifted(List<String> lines, int years) {
    List<String> shifted = new ArrayList<>();
    for (String line : lines) {
      int from = Integer.parseInt(line.substring(0, 4)) + years;
      int to = Integer.parseInt(line.substring(7, 11)) + years;
      shifted.add(from + " - " + to + line.substring(11));
    }
    return shifted;
  }

  private static Look versions(String... resumes) {
    return new ResumeVersionsConflict().look(told(resumes).end());
  }

  private static Look contacts(String... resumes) {
    return new ContactsChange().look(told(resumes).end());
  }

  private static Told told(String... resumes) {
    Told told = Told.call();
    for (String resume : resumes) {
      told.resume(resume);
    }
    return told;
  }
}
