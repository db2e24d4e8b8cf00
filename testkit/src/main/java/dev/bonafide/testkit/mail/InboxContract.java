package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every inbox does. */
public abstract class InboxContract extends MailContract {

  @Test
  void a_redelivery_is_no_second_receipt() {
    Receipt receipt = receipt(address("c"), "1");

    assertThat(inbox().accept(receipt)).isTrue();
    assertThat(inbox().accept(receipt)).isFalse();

    Mailbox mailbox = open(receipt.address());
    mailbox.finish(mailbox.take(NOW).orElseThrow().receipt(), replies(), NOW);
    assertThat(mailbox.take(NOW)).isEmpty();
  }

  @Test
  void a_redelivery_after_the_end_is_no_second_receipt() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    mailbox.finish(receipt, replies(), NOW);

    assertThat(inbox().accept(receipt)).isFalse();
    assertThat(mailbox.due()).isEmpty();
  }

  @Test
  void a_receipt_comes_back_as_it_came_in_with_the_oddest_characters() {
    Address address = new Address(tenant("t%2F/\u00e9"), "slack", "C1/1.2 %25 '\"\\");
    Receipt odd =
        new Receipt("k'\"\\", address, "nul \u0000, half \ud83d, whole \ud83d\ude00", NOW);

    inbox().accept(odd);

    assertThat(open(address).take(NOW).orElseThrow().receipt()).isEqualTo(odd);
  }

  @Test
  void the_same_key_of_another_tenant_is_another_receipt() {
    Address here = new Address(tenant("here"), "slack", "c");
    Address there = new Address(tenant("there"), "slack", "c");

    assertThat(inbox().accept(receipt(here, "1"))).isTrue();
    assertThat(inbox().accept(receipt(there, "1"))).isTrue();

    assertThat(open(here).take(NOW).orElseThrow().receipt().address()).isEqualTo(here);
    assertThat(open(there).take(NOW).orElseThrow().receipt().address()).isEqualTo(there);
  }

  @Test
  void of_many_deliveries_at_once_one_is_new() throws Exception {
    Receipt receipt = receipt(address("c"), "1");
    List<Callable<Boolean>> deliveries = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      deliveries.add(() -> inbox().accept(receipt));
    }

    assertThat(results(deliveries)).containsOnlyOnce(true).hasSize(16);
  }

  @Test
  void many_receipts_at_once_are_all_kept() throws Exception {
    Address address = address("c");
    List<Callable<Boolean>> deliveries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String key = "k" + i;
      deliveries.add(() -> inbox().accept(receipt(address, key)));
    }

    assertThat(results(deliveries)).containsOnly(true);

    Mailbox mailbox = open(address);
    List<String> keys = new ArrayList<>();
    for (var next = mailbox.take(NOW); next.isPresent(); next = mailbox.take(NOW)) {
      keys.add(next.get().receipt().key());
      mailbox.finish(next.get().receipt(), replies(), NOW);
    }
    assertThat(keys).hasSize(40).doesNotHaveDuplicates();
  }

  private static List<Boolean> results(List<Callable<Boolean>> deliveries)
      throws InterruptedException, ExecutionException {
    List<Boolean> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> delivery : threads.invokeAll(deliveries)) {
        results.add(delivery.get());
      }
    }
    return results;
  }
}
