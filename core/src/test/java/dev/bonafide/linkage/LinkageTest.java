package dev.bonafide.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What links two cases, and what does not. */
class LinkageTest {
  private static final long OTHER = 7;
  private static final long MANY = 100_000;

  private static List<CaseLink> links(SharedTrait... shared) {
    return Linkage.of(List.of(shared), MANY);
  }

  private static SharedTrait shared(TraitKind kind, int holders) {
    return new SharedTrait(kind, kind.code(), 0, OTHER, holders);
  }

  private static Stream<SharedTrait> passages(int count, int holders) {
    return IntStream.range(0, count)
        .mapToObj(piece -> new SharedTrait(TraitKind.PASSAGE, 100 + piece, piece, OTHER, holders));
  }

  @Test
  void nothing_shared_links_nothing() {
    assertThat(links()).isEmpty();
  }

  @Test
  void an_employer_and_a_mail_domain_alone_link_nothing() {
    assertThat(links(shared(TraitKind.EMPLOYER, 2), shared(TraitKind.HOUSE, 2))).isEmpty();
  }

  @Test
  void a_product_page_a_repository_or_a_site_alone_links_nothing() {
    assertThat(links(shared(TraitKind.LINK, 2))).isEmpty();
    assertThat(links(shared(TraitKind.REPOSITORY, 2))).isEmpty();
    assertThat(links(shared(TraitKind.SITE, 2))).isEmpty();
    assertThat(links(shared(TraitKind.WORK_EMAIL, 2))).isEmpty();
  }

  @Test
  void what_too_many_have_links_nothing_whatever_it_is() {
    for (TraitKind kind : TraitKind.values()) {
      assertThat(links(shared(kind, kind.most() + 1))).as(kind.id()).isEmpty();
    }
  }

  @Test
  void everything_that_colleagues_share_links_nothing() {
    assertThat(
            links(
                shared(TraitKind.EMPLOYER, 40),
                shared(TraitKind.HOUSE, 3),
                shared(TraitKind.LINK, 2),
                shared(TraitKind.REPOSITORY, 2),
                shared(TraitKind.SITE, 2),
                shared(TraitKind.REFEREE, 2),
                shared(TraitKind.WORK_EMAIL, 2)))
        .isEmpty();
  }

  @Test
  void a_mailbox_and_a_number_that_go_together_in_many_cases_are_an_agency_s() {
    assertThat(links(shared(TraitKind.EMAIL, 12), shared(TraitKind.PHONE, 12))).isEmpty();
    assertThat(links(shared(TraitKind.EMAIL, 2), shared(TraitKind.PHONE, 2))).hasSize(1);
  }

  @Test
  void the_number_of_an_office_links_nothing() {
    assertThat(links(shared(TraitKind.PHONE, 2), shared(TraitKind.HOUSE, 9))).isEmpty();
  }

  @Test
  void two_sentences_link_nothing_and_neither_do_many_that_others_have_too() {
    assertThat(Linkage.of(passages(2, 2).toList(), MANY)).isEmpty();
    assertThat(Linkage.of(passages(4, 30).toList(), MANY)).isEmpty();
  }

  @Test
  void where_there_are_few_cases_it_takes_more_passages() {
    assertThat(Linkage.of(passages(5, 2).toList(), 300)).isEmpty();
    assertThat(Linkage.of(passages(3, 2).toList(), MANY)).hasSize(1);
    assertThat(Linkage.of(passages(6, 2).toList(), 300)).hasSize(1);
  }

  @Test
  void parts_of_one_passage_are_one_passage() {
    List<SharedTrait> one = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      one.add(new SharedTrait(TraitKind.PASSAGE, part, 0, OTHER, 2));
    }
    assertThat(Linkage.of(one, MANY)).isEmpty();
  }

  @Test
  void one_part_of_a_picture_is_chance_and_three_are_the_same_picture() {
    List<SharedTrait> parts = new ArrayList<>();
    parts.add(new SharedTrait(TraitKind.PICTURE, 1, 0, OTHER, 2));
    assertThat(Linkage.of(parts, MANY)).isEmpty();
    parts.add(new SharedTrait(TraitKind.PICTURE, 2, 0, OTHER, 2));
    parts.add(new SharedTrait(TraitKind.PICTURE, 3, 0, OTHER, 2));
    assertThat(Linkage.of(parts, MANY).getFirst().because())
        .containsExactly(new LinkReason(TraitKind.PICTURE, 1, 2));
  }

  @Test
  void a_wallet_links_also_a_large_ring() {
    assertThat(links(shared(TraitKind.WALLET, 40)))
        .containsExactly(
            new CaseLink(
                OTHER, Strength.MODERATE, List.of(new LinkReason(TraitKind.WALLET, 1, 40))));
  }

  @Test
  void referees_link_those_who_name_no_employer_in_common() {
    assertThat(links(shared(TraitKind.REFEREE, 2))).hasSize(1);
    assertThat(links(shared(TraitKind.REFEREE, 2), shared(TraitKind.EMPLOYER, 40))).isEmpty();
  }

  @Test
  void the_strongest_link_comes_first_and_says_why_the_most_telling_first() {
    List<SharedTrait> all = new ArrayList<>(passages(5, 2).toList());
    all.add(shared(TraitKind.WALLET, 2));
    all.add(new SharedTrait(TraitKind.PHONE, 3, 0, 8, 2));
    List<CaseLink> links = Linkage.of(all, MANY);
    assertThat(links).extracting(CaseLink::other).containsExactly(OTHER, 8L);
    assertThat(links)
        .extracting(CaseLink::strength)
        .containsExactly(Strength.STRONG, Strength.MODERATE);
    assertThat(links.getFirst().because())
        .extracting(LinkReason::kind)
        .containsExactly(TraitKind.PASSAGE, TraitKind.WALLET);
  }

  @Test
  void every_kind_keeps_its_code() {
    for (TraitKind kind : TraitKind.values()) {
      assertThat(TraitKind.of(kind.code())).isEqualTo(kind);
    }
  }
}
