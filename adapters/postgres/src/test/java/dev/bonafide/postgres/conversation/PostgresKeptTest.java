package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.postgres.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresKeptTest {
  private final TenantStore store = new PostgresKept(TestDatabase.get());
  private final Tenant here = new Tenant("here:" + UUID.randomUUID());
  private final Tenant there = new Tenant("there:" + UUID.randomUUID());

  @Test
  void what_is_kept_is_seen_by_its_tenant_alone_and_the_last_word_holds() {
    store.put(here, "watch", "1", "a");
    store.put(here, "watch", "1", "b");
    store.put(there, "watch", "1", "c");
    assertThat(store.get(here, "watch", "1")).hasValue("b");
    assertThat(store.all(there, "watch")).containsOnlyKeys("1").containsValue("c");
    store.remove(here, "watch", "1");
    assertThat(store.get(here, "watch", "1")).isEmpty();
    assertThat(store.get(here, "other", "1")).isEmpty();
  }

  @Test
  void only_the_first_claim_holds() {
    assertThat(store.claim(here, "post", "1", "a")).isTrue();
    assertThat(store.claim(here, "post", "1", "b")).isFalse();
    assertThat(store.get(here, "post", "1")).hasValue("a");
  }

  @Test
  void numbers_add_up() {
    assertThat(store.add(here, "tally", "seen", 2)).isEqualTo(2);
    assertThat(store.add(here, "tally", "seen", 4)).isEqualTo(6);
    assertThat(store.add(here, "tally", "seen", -1)).isEqualTo(5);
    assertThat(store.get(here, "tally", "seen")).hasValue("5");
  }
}
