/**
 * Turns what the resources are annotated with into two OpenAPI documents that people and client
 * generators can rely on: {@code /q/openapi} in English and {@code /q/openapi-zh} in Chinese. Every
 * text in an annotation is written once in both languages, as {@code "English || 中文"}. Owns what
 * all operations have in common: problem answers, roles, common headers, examples from the class
 * path, the sign-in scheme. Must not know any operation of a service.
 */
package org.shiliu.platform.openapi;
