/** Multinomial logistic regression over sparse features: trained, kept and asked. */
@NullMarked
package dev.bonafide.conversation.intent.regression;

import org.jspecify.annotations.NullMarked;
