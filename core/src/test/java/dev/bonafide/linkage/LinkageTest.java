package dev.bonafide.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What links two cases, and what does not. */
class LinkageTest {
  private static final long OTHER = 7;

  private static List<CaseLink> links(SharedTrait... shared) {
    return Linkage.of(List.of(shared));
  }

  private static SharedTrait shared(TraitKind kind, int holders) {
    return new SharedTrait(kind, OTHER, holders);
  }

  @Test
  void nothing_shared_links_nothing() {
    assertThat(links()).isEmpty();
  }

  @Test
  void an_employer_and_a_mail_domain_alone_link_nothing() {
    assertThat(links(shared(TraitKind.EMPLOYER, 0), shared(TraitKind.HOUSE, 0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LINK", "REPOSITORY", "SITE", "WORK_EMAIL"})
  void what_belongs_to_a_firm_links_nothing_alone_and_two_of_it_do(TraitKind kind) {
    assertThat(links(shared(kind, 2))).isEmpty();
    assertThat(links(shared(kind, 2), shared(kind, 3)))
        .containsExactly(new CaseLink(OTHER, List.of(new LinkReason(kind, 2, 2))));
    assertThat(links(shared(kind, 2), shared(kind, 2), shared(TraitKind.EMPLOYER, 0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LINK", "REPOSITORY", "SITE", "WORK_EMAIL", "HOUSE", "EMPLOYER"})
  void one_rare_value_of_somebody_s_own_links(TraitKind kind) {
    assertThat(links(shared(kind, kind.most())))
        .containsExactly(new CaseLink(OTHER, List.of(new LinkReason(kind, 1, kind.most()))));
  }

  @ParameterizedTest
  @EnumSource(TraitKind.class)
  void what_too_many_have_links_nothing_whatever_it_is(TraitKind kind) {
    assertThat(links(shared(kind, kind.most() + 1), shared(kind, kind.most() + 1))).isEmpty();
  }

  @Test
  void everything_that_colleagues_share_links_nothing() {
    assertThat(
            links(
                shared(TraitKind.EMPLOYER, 0),
                shared(TraitKind.HOUSE, 0),
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
    assertThat(links(shared(TraitKind.PHONE, 2), shared(TraitKind.HOUSE, 0))).isEmpty();
  }

  @Test
  void referees_link_those_who_name_no_employer_in_common() {
    assertThat(links(shared(TraitKind.REFEREE, 2))).hasSize(1);
    assertThat(links(shared(TraitKind.REFEREE, 2), shared(TraitKind.EMPLOYER, 0))).isEmpty();
  }

  @Test
  void the_link_with_most_in_common_comes_first_and_says_why_the_most_telling_first() {
    List<CaseLink> links =
        links(
            new SharedTrait(TraitKind.PHONE, 3, 2),
            shared(TraitKind.LINK, 2),
            shared(TraitKind.EMAIL, 2),
            shared(TraitKind.EMPLOYER, 0),
            shared(TraitKind.WALLET, 2));
    assertThat(links).extracting(CaseLink::other).containsExactly(OTHER, 3L);
    assertThat(links.getFirst().because())
        .extracting(LinkReason::kind)
        .as("one employer explains the link")
        .containsExactly(TraitKind.WALLET, TraitKind.EMAIL);
  }

  @Test
  void every_kind_keeps_its_code() {
    for (TraitKind kind : TraitKind.values()) {
      assertThat(TraitKind.of(kind.code())).isEqualTo(kind);
    }
  }
}
