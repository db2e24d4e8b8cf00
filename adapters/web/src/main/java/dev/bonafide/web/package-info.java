/** The browser is a platform too: the page and the HTTP API. */
@NullMarked
package dev.bonafide.web;

import org.jspecify.annotations.NullMarked;
