package dev.bonafide.lab.evaluation.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Submission;
import org.junit.jupiter.api.Test;

class TraitsTest {

  @Test
  void her_is_his_before_what_is_hers_and_else_him() {
    String text = "Ada: She took her laptop and I saw her. Ms Roe, the man himself";
    assertThat(Tried.text(new Pronouns(), Tried.candidate("Ada", text)))
        .isEqualTo("Ada: He took his laptop and I saw him. Mr Roe, the woman herself");
  }

  @Test
  void a_language_stays_where_a_nation_goes() {
    Submission one =
        Tried.candidate("Ada", "Ada: I am a Polish citizen, born in Gdynia, and speak Polish");
    Submission swapped = new OriginSwap().of("x", one, Tried.read(one));
    assertThat(swapped.exhibits().getFirst().text())
        .doesNotContain("Gdynia", "Polish citizen")
        .endsWith("and speak Polish");
    assertThat(swapped.claims()).extracting(Claim::about).contains("nationality", "birth_place");
  }

  @Test
  void a_school_is_the_same_other_one_wherever_it_stands() {
    String text = "Ada: I went to the University of Turku.\nBo: University of Turku?";
    assertThat(Tried.text(new Schools(), Tried.candidate("Ada", text)))
        .doesNotContain("Turku")
        .matches("(?s)Ada: I went to the (.*)\\.\nBo: \\1\\?");
  }

  @Test
  void only_the_subject_writes_otherwise() {
    Swap dropped =
        StyleSwap.all().stream()
            .filter(one -> one.name().endsWith("left out"))
            .findFirst()
            .orElseThrow();
    String text =
        """
        Bo: Is the laptop with you?
        Ada: I have the laptop and you are in the office
        Bo: I have the laptop, and you?
        """;
    assertThat(Tried.text(dropped, Tried.candidate("Ada", text)))
        .isEqualTo(
            """
            Bo: Is the laptop with you?
            Ada: I have laptop and you are in office
            Bo: I have the laptop, and you?
            """);
  }

  @Test
  void what_is_not_english_is_left_alone() {
    Submission one = Tried.candidate("Ada", "Ada: voy a la oficina a trabajar");
    for (Swap style : StyleSwap.all()) {
      assertThat(Tried.text(style, one)).isEqualTo("Ada: voy a la oficina a trabajar");
    }
  }
}
