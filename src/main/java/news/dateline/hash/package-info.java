/** SHA-256 hashes and HTTP entity tags. */
package news.dateline.hash;
