package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindOfTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          E X P E R I E N C E | present | E D U C A T I O N | S K I L L S
          W O R K  H I S T O R Y | now | D E G R E E S | T O O L S
          Beruflicher Werdegang | heute | Studium | Fertigkeiten
          Trayectoria laboral | hoy | Estudios | Conocimientos
          Parcours professionnel | ce jour | Études | Savoir-faire
          EXPERIÊNCIA PROFISSIONAL | atual | FORMAÇÃO | COMPETÊNCIAS
          Percorso lavorativo | oggi | Studi | Competenze
          Loopbaan | heden | Studie | Vaardigheden
          Przebieg kariery | teraz | Nauka | Umiejętności
          Трудовой путь | сейчас | Учёба | Навыки
          工作经历 | 至今 | 教育背景 | 专业技能
          職務経歴 | 現在 | 学歴 | スキル
          경력 사항 | 현재 | 학력 | 보유 기술
          İş geçmişi | bugün | Okullar | Beceriler
          """)
  void a_resume_is_told_from_its_shape_in_any_language(
      String work, String today, String school, String skills) {
    String resume =
        """
        Ilse Marrow
        Leeds · ilse@mail.example

        %s
        Nimbus Payments
        2021 - %s
        Refund ledger

        %s
        Hull, 2014 - 2017

        %s
        Java, Go
        """
            .formatted(work, today, school, skills);
    assertThat(kind(resume)).isEqualTo(ExhibitKind.RESUME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilse Marrow, welder, Hull\n2021– Ship yard\n2017 to 2021 Dock office\nEnglish, Dutch",
        "Ilse Marrow\nHull\nYard, welder, 2021 - hoje\nDoca, 2017-2021",
        "石田 陽斗\n2019年4月〜2024年12月 株式会社ノース\n2016年4月〜2019年3月 株式会社サウス"
      })
  void a_short_resume_is_told_from_lines_with_years(String text) {
    assertThat(kind(text)).isEqualTo(ExhibitKind.RESUME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Hi Ilse,

        Thank you

        for the years 2019 - 2021. My new address is ana@mail.example.

        Best
        Ana
        """,
        """
        ana@mail.example

        Roadmap

        We plan 2026 - 2027 with you.
        """,
        """
        Notes

        Plan
        2026 - 2027 budget

        People
        2025 - 2026 hires
        """
      })
  void years_and_short_lines_alone_are_no_resume(String text) {
    assertThat(kind(text)).isEqualTo(ExhibitKind.MESSAGES);
  }

  @Test
  void letters_that_stand_apart_are_closed_up_word_by_word() {
    assertThat(SpacedLetters.closed("W O R K  H I S T O R Y")).isEqualTo("WORK HISTORY");
    assertThat(SpacedLetters.closed("I am at work")).isEqualTo("I am at work");
  }

  private static ExhibitKind kind(String text) {
    Reading read =
        new Readers(List.of())
            .read(Exhibit.of("t", null, text), new Subject(SubjectKind.CANDIDATE, null));
    return read.kind();
  }
}
