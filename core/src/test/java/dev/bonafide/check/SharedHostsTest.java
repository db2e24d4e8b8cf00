package dev.bonafide.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.identifier.Domain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Domains that many people share, by what they share. */
class SharedHostsTest {
  private static final SharedHosts HOSTS =
      SharedHosts.of(
          _ -> Map.of("mail", List.of("gmail.com"), "files", List.of("drive.google.com")));

  @Test
  void a_list_that_is_missing_has_none() {
    assertThat(SharedHosts.of(ReferenceLists.NONE).has("gmail.com")).isFalse();
  }

  @Test
  void a_heading_covers_its_hosts_and_those_below_them_alone() {
    assertThat(HOSTS.cover("mail.gmail.com", SharedHosts.MAIL)).isTrue();
    assertThat(HOSTS.cover("notgmail.com", SharedHosts.MAIL)).isFalse();
    assertThat(HOSTS.cover("drive.google.com", SharedHosts.MAIL, SharedHosts.CODE)).isFalse();
  }

  @Test
  void the_ending_of_many_domains_is_shared() {
    assertThat(HOSTS.has("co.uk")).isTrue();
    assertThat(HOSTS.has("co.example")).isFalse();
    assertThat(new SharedHosts(Map.of("any", Set.of("x.example"))).has("x.example")).isTrue();
  }

  @Test
  void a_domain_and_those_above_it_have_one_holder_up_to_what_is_shared() {
    assertThat(HOSTS.ofOneHolder(new Domain("a.b.co.uk")))
        .containsExactly(new Domain("a.b.co.uk"), new Domain("b.co.uk"));
    assertThat(HOSTS.ofOneHolder(new Domain("drive.google.com"))).isEmpty();
  }
}
