package dev.bonafide.lab.evaluation.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSwapTest {
  private static final Swap OTHER = new NameSwap("test", List.of("Zara/Zeno Quill"));

  @Test
  void a_firm_and_a_handle_are_no_person() {
    for (String name : List.of("BrightDesk", "Halden Returns Hub", "KYC 24/7", "quietharbor")) {
      Submission firm = Tried.chat(SubjectKind.RECRUITER, name, name + ": hello");
      assertThat(OTHER.of("x", firm, Tried.read(firm))).as(name).isEqualTo(firm);
    }
  }

  @Test
  void a_word_that_only_looks_like_the_name_stays() {
    String text = Tried.text(OTHER, Tried.candidate("Mark Lee", "Mark Lee: I mark the leeway"));
    assertThat(text).endsWith(" Quill: I mark the leeway");
  }

  @Test
  void a_name_is_swapped_in_labels_mails_handles_and_short_forms_alike() {
    Submission case_ =
        Tried.candidate(
            "Bethany Osterlund",
            """
            Bethany O: write to beth.osterlund@mail.example or @bethany_dev
            Raf: is that B. Osterlund, BETHANY?""");
    assertThat(Tried.text(OTHER, case_))
        .matches(
            """
            (Zara|Zeno) Q: write to beth.quill@mail.example or @(zara|zeno)_dev
            Raf: is that Z. Quill, (ZARA|ZENO)\\?""");
    assertThat(OTHER.of("x", case_, Tried.read(case_)).name()).endsWith(" Quill");
  }

  @Test
  void a_name_with_marks_is_swapped_where_it_is_written_without() {
    assertThat(Tried.text(OTHER, Tried.candidate("Per Åkerblom", "Per Akerblom: hello")))
        .endsWith(" Quill: hello");
  }

  @Test
  void a_name_without_marks_is_swapped_where_others_write_it_with_them() {
    assertThat(
            Tried.text(OTHER, Tried.candidate("Siobhan Keane", "Aoife: Siobhán told it herself")))
        .matches("Aoife: (Zara|Zeno) told it herself");
  }

  @Test
  void there_are_more_than_eight_groups() {
    assertThat(NameSwap.groups()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void no_new_name_is_like_one_that_stands_in_the_case() {
    Swap two = new NameSwap("test", List.of("Zara/Zeno Quill", "Ines/Ivo Marl"));
    assertThat(Tried.text(two, Tried.candidate("Per Holm", "Per Holm: ask Zarathustra")))
        .contains("Marl: ask");
  }
}
