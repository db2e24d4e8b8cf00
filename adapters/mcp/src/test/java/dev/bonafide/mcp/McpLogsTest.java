package dev.bonafide.mcp;

import dev.bonafide.testkit.log.LogWatchContract;

/** Holds what the tests of this module log. */
class McpLogsTest extends LogWatchContract {}
