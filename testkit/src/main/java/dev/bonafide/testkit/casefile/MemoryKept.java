package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers in memory. */
public final class MemoryKept implements TenantStore {
  private final Map<String, Map<String, String>> topics = new TreeMap<>();

  private Map<String, String> topic(Tenant tenant, String topic) {
    return topics.computeIfAbsent(tenant.id() + "\n" + topic, _ -> new TreeMap<>());
  }

  @Override
  public synchronized Optional<String> get(Tenant tenant, String topic, String key) {
    return Optional.ofNullable(topic(tenant, topic).get(key));
  }

  @Override
  public synchronized void put(Tenant tenant, String topic, String key, String value) {
    topic(tenant, topic).put(key, value);
  }

  @Override
  public String fingerprint(Tenant tenant, String content) {
    return Fingerprint.of(tenant.id() + "\n" + content);
  }

  @Override
  public synchronized boolean claim(Tenant tenant, String topic, String key, String value) {
    return topic(tenant, topic).putIfAbsent(key, value) == null;
  }

  @Override
  public synchronized long add(Tenant tenant, String topic, String key, long count) {
    long now = Long.parseLong(topic(tenant, topic).getOrDefault(key, "0")) + count;
    topic(tenant, topic).put(key, Long.toString(now));
    return now;
  }

  @Override
  public synchronized void remove(Tenant tenant, String topic, String key) {
    topic(tenant, topic).remove(key);
  }

  @Override
  public synchronized void removeBelow(Tenant tenant, String begins, String key) {
    String all = tenant.id() + "\n" + begins;
    topics.forEach(
        (topic, kept) -> {
          if (topic.startsWith(all)) {
            kept.remove(key);
          }
        });
  }

  /** Whose something is remembered under a topic. */
  public synchronized List<Tenant> tenants(String topic) {
    return topics.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty() && one.getKey().endsWith("\n" + topic))
        .map(one -> new Tenant(one.getKey().substring(0, one.getKey().indexOf('\n'))))
        .toList();
  }

  /** What is remembered of a tenant, by topic and key. */
  public synchronized Map<String, Map<String, String>> everything(Tenant tenant) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    String begins = tenant.id() + "\n";
    topics.forEach(
        (topic, kept) -> {
          if (topic.startsWith(begins) && !kept.isEmpty()) {
            all.put(topic.substring(begins.length()), Map.copyOf(kept));
          }
        });
    return all;
  }

  /** Nothing of a tenant is remembered any more. */
  public synchronized void forget(Tenant tenant) {
    topics.keySet().removeIf(key -> key.startsWith(tenant.id() + "\n"));
  }

  @Override
  public synchronized Map<String, String> all(Tenant tenant, String topic) {
    return Map.copyOf(topic(tenant, topic));
  }
}
