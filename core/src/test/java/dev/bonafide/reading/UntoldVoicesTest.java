package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of which no reader can tell the turns, and texts that one person wrote. */
class UntoldVoicesTest {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));

  /** What stands above the first turn may stay the subject's. */
  private static final int HEADING = 25;

  private static final String TALK =
      """
      T / Which tools did you use in the orchard?
      P / Two drones and a lot of string.
      T / Who flew them?
      P / I did, my sister held the string.
      """;

  private static Reading read(Exhibit exhibit, @Nullable SubjectKind kind, @Nullable String name) {
    return READER.read(kind, name, List.of(), List.of(exhibit)).readings().getFirst();
  }

  private static Reading read(String text) {
    return read(Exhibit.of("a.txt", null, text), null, null);
  }

  private static List<String> words(Reading reading, Role role) {
    return reading.utterances().stream()
        .filter(said -> said.role() == role)
        .map(reading::words)
        .toList();
  }

  private static void assertIsOfOne(Reading reading) {
    assertThat(reading.utterances()).isNotEmpty().allMatch(said -> said.role() == Role.SUBJECT);
    assertThat(reading.limits()).isEmpty();
  }

  private static void assertIsUntold(Reading reading) {
    assertThat(words(reading, Role.SUBJECT)).noneMatch(words -> words.length() > HEADING);
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("several people seem to speak"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        We need somebody who looks after the bees behind our canteen, from April to October, for
        sixteen hours a week. You will check the hives, bottle the honey and show visitors around.
        The hives are sheltered and the van is ours. We pay by the month and ask for no papers
        other than the ones that the law asks for.

        Q / Do I need a suit?
        A / We have four.
        Q / And at weekends?
        A / Never.
        """,
        """
        Harbor kitchen, cook
        Pay / 2,400 a month
        Place / Split
        Harbor kitchen, waiter
        Pay / 2,100 a month
        Place / Split
        Do you like early mornings? Write to us.
        """,
        """
        Why did I leave the ferry? I wanted to sleep at home.
        Why do I apply here? The yard is ten minutes away.
        What did I learn? Patience, and how to splice a rope.
        Why now? My son started school.
        """,
        """
        Ferryman | 2019 | Split | fixed engines
        Baker | 2021 | Zadar | baked at night
        Ferryman | 2022 | Split | fixed engines
        Baker | 2023 | Zadar | baked at night
        """,
        """
        • Did the van start? Yes.
        • Did the hives survive? Two of three.
        • Did we sell honey? Forty jars.
        • Did it rain? Always.
        """
      })
  void what_one_person_wrote_stays_theirs(String text) {
    assertIsOfOne(read(text));
    assertIsOfOne(read(Exhibit.of("a.txt", null, text), SubjectKind.CANDIDATE, "Bobby Sierra"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume", "job_post", "code_profile"})
  void what_is_someones_by_its_kind_stays_theirs_whatever_stands_there(String id) {
    ExhibitKind kind = ExhibitKind.of(id).orElseThrow();
    assertIsOfOne(read(Exhibit.of("a.txt", kind, TALK), SubjectKind.CANDIDATE, null));
  }

  @Test
  void what_someone_said_is_one_persons_stays_theirs() {
    Exhibit attributed = Exhibit.of("a.txt", ExhibitKind.MESSAGES, TALK).spokenBy("Petra");
    assertIsOfOne(read(attributed, SubjectKind.CANDIDATE, null));
    Exhibit posted = Exhibit.of("a.txt", ExhibitKind.MESSAGES, TALK);
    assertIsOfOne(read(posted, SubjectKind.JOB_POST, null));
  }

  @Test
  void made_up_turns_around_what_someone_writes_take_none_of_it_away() {
    String pitch =
        "Rent me your profile for half of what it earns.\nSend the laptop to my cousin in Zadar.";
    for (String text :
        List.of(pitch + "\n" + TALK, pitch + "\n\n" + TALK, TALK + "\n\n" + pitch, TALK + pitch)) {
      assertThat(String.join("\n", words(read(text), Role.SUBJECT)))
          .as(text)
          .contains(pitch.lines().toList().getLast());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TALK,
        """
        Product sync, Jan 12

        Me: Which tools did you use? Them: Two drones and some string. Me: Who flew them? Them: I did.
        """,
        """
        Talk of 4 June, shed 2
        t = Tove Lund, p = Petra Odak
        t = Which tools did you use?
        p = Two drones.
        t = Who flew them?
        p = I did.
        """,
        """
        1  )  Which tools did you use?
        2  )  Two drones.
        1  )  Who flew them?
        2  )  I did.
        """,
        """
        no;from;to;text
        1;31;32;Which tools did you use?
        2;32;31;Two drones.
        3;31;32;Who flew them?
        4;32;31;I did.
        """,
        """
        Τόβε / Ποια εργαλεία είχες;
        Πέτρα / Δύο.
        Τόβε / Ποιος τα πετούσε;
        Πέτρα / Εγώ.
        """,
        """
        توفا / أي أدوات استخدمت؟
        بترا / اثنتين.
        توفا / من كان يطير بهما؟
        بترا / أنا.
        """
      })
  void people_who_take_turns_and_cannot_be_told_apart_are_nobody(String text) {
    assertIsUntold(read(text));
  }

  @Test
  void a_label_that_is_the_given_name_tells_a_talk_without_questions() {
    String text =
        """
        Tove Lund / Tell me about the drones.
        Petra Odak / There were two.
        Tove Lund / And the pilots.
        Petra Odak / I was the only one.
        """;
    Exhibit exhibit = Exhibit.of("a.txt", null, text);
    assertIsOfOne(read(exhibit, SubjectKind.CANDIDATE, "Bobby Sierra"));
    List<String> lost = new ArrayList<>(words(read(exhibit, null, "Petra Odak"), Role.SUBJECT));
    assertThat(lost).isEmpty();
  }

  @Test
  void a_post_that_retells_a_dialogue_is_of_one() {
    String post =
        """
        Bobby Sierra
        Coach for people who look for work abroad

        What I hear in every single call these days 👇

        They: but is it allowed?
        Me: ask your bank.
        They: and if they say no?
        Me: then ask another bank.

        How it goes:
        1) You lend me your account and I sit in the interviews for you.
        2) Their laptop stands at your place, and my people work on it from here.
        3) You keep a tenth of it, every month, in coins.

        What you need: a passport, a spare room, and no questions. Write me for more.
        """;
    assertIsOfOne(read(Exhibit.of("a.txt", null, post), null, "Bobby Sierra"));
    assertIsOfOne(read(post));
  }
}
