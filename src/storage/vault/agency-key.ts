/**
 * The recovery key of an agency: plans belong to the agency, and open for it
 * when a coordinator has left.
 *
 * It is a pair. The public half is a file for every coordinator, whose
 * fingerprint she compares by eye. The private half is a file for the agency's
 * safe, sealed under a passphrase of its own. Both are a few lines of text that
 * say what they are; every character counts but the ends of lines.
 */

import { fail, succeed, type Result } from '#domain'
import { fromHex, toHex, type Bytes } from '../bytes.ts'
import { encodeStrictly } from '../commit.ts'
import { browserChance, type Chance } from './chance.ts'
import { fingerprintOf } from './fingerprint.ts'
import { asPublicKey, exportPublicKey, importPrivateKey, importPublicKey } from './key-agreement.ts'
import { parseKdf, partsOfKdf, SALT_LENGTH, type Kdf, type KdfCost, type NoMemory, type Stretch } from './kdf.ts'
import { NONCE_LENGTH, seal, unseal } from './sealing.ts'
import { sealingKey } from './wrapping-key.ts'
