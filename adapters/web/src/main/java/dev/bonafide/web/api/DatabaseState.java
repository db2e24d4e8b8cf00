package dev.bonafide.web.api;

import dev.bonafide.resource.NamedConstant;

/** How a database is, so that a busy one is not taken for one that is away. */
public enum DatabaseState implements NamedConstant {
  UP,
  /** It answers, and some wait for their turn or answers come late. */
  BUSY,
  DOWN
}
