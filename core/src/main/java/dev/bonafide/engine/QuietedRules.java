package dev.bonafide.engine;

import dev.bonafide.casefile.Tenant;
import java.util.Set;

/** Tells which rules a tenant's reviewers have explained away every time they looked. */
@FunctionalInterface
public interface QuietedRules {
  /** Where every rule counts what it counts elsewhere. */
  QuietedRules NONE = _ -> Set.of();

  /** The ids of the rules; strong and decisive ones among them are left as they are. */
  Set<String> of(Tenant tenant);
}
