package dev.bonafide.consultation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonAliasesTest {
  private final PersonAliases names = new PersonAliases();

  private List<String> in(String text) {
    return names.in(text).stream().map(swap -> swap.span().of(text)).toList();
  }

  @Test
  void a_part_of_a_name_that_is_a_word_elsewhere_goes_with_the_rest_in_any_order() {
    names.person("Thanh Phuc Le");
    assertThat(in("Signed by Le Thanh Phuc and Phuc Le"))
        .containsExactly("Le", "Thanh", "Phuc", "Phuc", "Le");
    assertThat(in("Le chat noir. Le dossier, Phuc")).containsExactly("Phuc");
  }

  @Test
  void a_syllable_behind_a_hyphen_goes_with_the_name_that_it_belongs_to() {
    names.person("Jin-ho Park");
    assertThat(in("Hi Jin-ho, ho ho ho. Park Jin-Ho"))
        .containsExactly("Jin", "ho", "Park", "Jin", "Ho");
  }

  @Test
  void a_handle_goes_whole_though_a_part_of_it_is_a_word() {
    names.person("ferret_mom");
    assertThat(in("opened by ferret_mom, my mom said so")).containsExactly("ferret", "mom");
  }

  @Test
  void what_somebody_does_is_no_part_of_their_name() {
    names.person("Roos (Lead)");
    assertThat(in("Asked Roos, our Lead. Lead by Roos")).containsExactly("Roos", "Roos");
  }

  @Test
  void what_someone_offers_behind_a_bar_is_no_part_of_their_name() {
    names.person("Марта | Робота в Польщі");
    assertThat(in("Є робота, каже Марта. Робота добра")).containsExactly("Марта");
  }

  @Test
  void another_name_behind_a_bar_is_hidden_as_well() {
    names.person("Toptal | Ana Ruiz");
    assertThat(in("Ask Ana, or Ruiz")).containsExactly("Ana", "Ruiz");
  }

  @Test
  void an_abbreviation_beside_a_name_is_no_name() {
    names.person("Roos (QA lead)");
    names.person("Ilse (shift supervisor)");
    assertThat(in("Roos asked QA, Ilse her supervisor. QA passed")).containsExactly("Roos", "Ilse");
  }

  @Test
  void a_name_that_is_a_word_is_left_where_a_sentence_goes_on_as_behind_the_word() {
    names.person("Will Faraday");
    names.person("Forms");
    names.person("Paid testers");
    assertThat(in("Will you come? Forms never leave. Paid for a playtest. It will, forms of it"))
        .isEmpty();
    assertThat(in("Ask Will. Will said so, thanks Will! Will Faraday too"))
        .containsExactly("Will", "Will", "Will", "Will", "Faraday");
  }

  @Test
  void a_small_word_beside_a_name_is_left_wherever_it_stands() {
    names.person("Moha de cocina");
    names.person("Agnes by phone");
    names.person("Pak Jun");
    assertThat(in("I know it by heart, el curso de manipulador, sudah lunas pak")).isEmpty();
    assertThat(in("Ask Moha, Agnes or Jun")).containsExactly("Moha", "Agnes", "Jun");
  }

  @Test
  void neither_a_market_nor_a_country_is_the_name_that_it_begins_with() {
    names.person("Mark German");
    names.person("Martin Rosen");
    assertThat(in("The Market in Germany opens. Rosenthal went to Romania")).isEmpty();
    assertThat(in("Martins desk, Rosens laptop")).containsExactly("Martins", "Rosens");
  }

  @Test
  void the_longest_name_is_masked_first() {
    names.person("田中");
    names.person("田中太郎");
    assertThat(in("担当は田中太郎です。田中も")).containsExactly("田中太郎", "田中");
  }

  @Test
  void what_stands_behind_the_only_name_of_somebody_is_their_surname() {
    names.person("Motoki");
    names.person("Ana Silva");
    names.goOn("I am Motoki Masashi. Ana Lisbon, Motoki Kubernetes");
    assertThat(in("MASASHI, Lisbon, Kubernetes")).containsExactly("MASASHI");
  }
}
